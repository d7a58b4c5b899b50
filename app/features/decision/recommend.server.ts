import { type CaseFile, caseFile } from '#db/case/case-file.server.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type PayDay, type PlanWish } from '#app/domain/declaration.ts'
import { offeredPlan } from '#app/domain/decision/changed-plan.ts'
import { earliestFirstDue } from '#app/domain/decision/offer.ts'
import { type Outlook, outlookOf } from '#app/domain/decision/outlook.ts'
import { type ReasonCode } from '#app/domain/decision/reason-code.ts'
import {
	outcomeRefusal,
	type RecommendationRefusal,
} from '#app/domain/decision/recommendation-refusal.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import {
	type InstalmentPlan,
	type PlanRefusal,
	type PlanSize,
} from '#app/domain/instalment-plan/plan.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import { type ReckonedPlan } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Outcome } from '#app/domain/outcome.ts'
import { keepPlan } from '#db/case/keep-plan.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { refreshQueueItem } from '#db/case/queue-item.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recommendations } from '#db/schema/index.ts'

/** The terms of an offer; the relief is the case's own. */
export type OfferTerms = { firstDueOn: CalendarDate; payDay: PayDay } & PlanSize

export type Recommending = {
	outcome: Outcome
	reasonCodes: readonly ReasonCode[]
	text: string
	findings: OfficeFindings
	/** The plan offered instead of the one asked for. */
	offer: OfferTerms | null
	seenVersion?: number
}

export type Recommended =
	Moved | NotMoved | { moved: false; refusal: RecommendationRefusal | PlanRefusal['reason'] }

/** Puts a case before an approver with an outcome, its reasons, what was found and the plan to go with it. */
export async function recommend(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	wanted: Recommending,
): Promise<Recommended> {
	const weighed = await weigh(tx, doing, row, wanted)
	if ('refusal' in weighed) return { moved: false, refusal: weighed.refusal }
	const move = row.state === 'reconsidering' ? 'recommend-again' : 'recommend'
	const { seenVersion, text: reason } = wanted
	const reasonCode = wanted.reasonCodes.join(' ')
	const moved = await moveAsStaff(tx, doing, row, { move, reasonCode, reason, seenVersion })
	if (!moved.moved) return moved
	const { offered, requestedId, file, outlook } = weighed
	const planId = offered ? await keepOffer(tx, doing, row, { offered, file, outlook }) : requestedId
	await tx.insert(recommendations).values({
		caseId: row.id,
		outcome: wanted.outcome,
		relief: outlook.relief,
		planId: wanted.outcome === 'declined' || wanted.outcome === 'referred' ? null : planId,
		reasonCodes: [...wanted.reasonCodes],
		text: wanted.text,
		findings: wanted.findings,
		recommendedBy: doing.staff.staffId,
		recommendedAt: doing.at,
	})
	await refreshQueueItem(tx, row.id, doing)
	return moved
}

type Offered = { plan: InstalmentPlan; terms: ReckonedPlan['terms']; wish: PlanWish }
type Weighing = {
	file: CaseFile
	outlook: Outlook
	offered: Offered | null
	requestedId: string | null
}

async function weigh(
	tx: Tx,
	{ on, parameters }: Doing,
	row: OfficeCase,
	wanted: Recommending,
): Promise<Weighing | { refusal: RecommendationRefusal | PlanRefusal['reason'] }> {
	const file = await caseFile(tx, row, on, wanted.findings)
	const outlook = outlookOf(file.basis, parameters)
	const { offered, unplanned } = offerOf(file, outlook, wanted, parameters)
	const asked = (await plansOfCase(tx, row.id)).find(({ origin }) => origin === 'requested')
	const refusal = outcomeRefusal(
		{
			outcome: wanted.outcome,
			offered: offered?.plan ?? null,
			requested: asked?.schedule ?? null,
			reasonCodes: wanted.reasonCodes,
		},
		outlook,
		on,
	)
	if (refusal === 'no_plan_to_change') return { refusal: unplanned ?? refusal }
	if (refusal) return { refusal }
	if (isTooSoon(offered, on, parameters)) return { refusal: 'no_time_to_answer' }
	return { file, outlook, offered, requestedId: asked?.id ?? null }
}

/** Whether the first payment of an offer falls due before the person could have answered it. */
function isTooSoon(offered: Offered | null, on: CalendarDate, parameters: Parameters): boolean {
	const first = offered?.plan.instalments[0]
	return first !== undefined && first.dueOn < earliestFirstDue(on, parameters)
}

type Planned = { offered: Offered | null; unplanned?: PlanRefusal['reason'] | undefined }

function offerOf(
	{ basis }: CaseFile,
	{ relief }: Outlook,
	{ outcome, offer }: Recommending,
	parameters: Parameters,
): Planned {
	if (outcome !== 'approved-changed' || !offer) return { offered: null }
	const wish: PlanWish = { ...offer, relief }
	const { plan, terms, refusals } = offeredPlan(basis, wish, parameters)
	return plan
		? { offered: { plan, terms, wish } }
		: { offered: null, unplanned: refusals[0]?.reason }
}

function keepOffer(
	tx: Tx,
	{ at, parameters }: Doing,
	{ id: caseId, taxpayerId }: OfficeCase,
	{ offered, file, outlook }: { offered: Offered; file: CaseFile; outlook: Outlook },
): Promise<string> {
	const { relief, basisOn } = outlook
	const open = file.items.filter(({ status }) => status === 'open')
	return keepPlan(tx, {
		...{ caseId, taxpayerId, relief, at },
		origin: 'offered',
		payDay: offered.wish.payDay,
		itemIds: itemsUnderRelief(relief, open, basisOn).map(({ rowId }) => rowId),
		schedule: offered.plan,
		terms: offered.terms,
		// The day its sums stand for: what was paid since then counts towards it.
		calculatedOn: basisOn,
		parameterVersion: parameters.version,
	})
}
