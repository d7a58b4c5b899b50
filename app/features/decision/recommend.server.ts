import { type CaseFile } from '#db/case/case-file.server.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type PayDay } from '#app/domain/declaration.ts'
import { type RecommendationRefusal } from '#app/domain/decision/recommendation-refusal.ts'
import { type ReasonCode } from '#app/domain/decision/reason-code.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type PlanRefusal, type PlanSize } from '#app/domain/instalment-plan/plan.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import { grantsRelief, type Outcome } from '#app/domain/outcome.ts'
import { type Relief } from '#app/domain/relief.ts'
import { keepPlan } from '#db/case/keep-plan.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { refreshQueueItem } from '#db/case/queue-item.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recommendations } from '#db/schema/index.ts'
import { type Offered, type WeighedRelief, weighReliefs } from './weigh-reliefs.server.ts'

/** The terms of an offer; the relief is the one it is offered under. */
/** In the shape asked for, where it names none. */
export type OfferTerms = {
	firstDueOn: CalendarDate
	payDay: PayDay
	shape?: PlanShape
} & PlanSize

/** What is put forward about one relief. */
export type ReliefPut = {
	outcome: Outcome
	reasonCodes: readonly ReasonCode[]
	/** The plan offered instead of the one asked for. */
	offer: OfferTerms | null
}

/** About the relief the case leads with, and about every other one that is asked for. */
export type Recommending = ReliefPut & {
	beside?: Partial<Record<Relief, ReliefPut>>
	text: string
	findings: OfficeFindings
	seenVersion?: number
}

export type Recommended =
	| Moved
	| NotMoved
	| {
			moved: false
			refusal: RecommendationRefusal | PlanRefusal['reason']
			/** The relief it is about, where it is not the leading one. */
			under?: Relief
	  }

/** Puts a case before an approver: for each relief an outcome with its reasons, what was found, the plans. */
export async function recommend(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	wanted: Recommending,
): Promise<Recommended> {
	const weighed = await weighReliefs(tx, doing, row, wanted)
	if ('refusal' in weighed) return { moved: false, ...weighed }
	const move = row.state === 'reconsidering' ? 'recommend-again' : 'recommend'
	const { seenVersion, text: reason } = wanted
	const codes = weighed.each.flatMap(({ put }) => put.reasonCodes)
	const reasonCode = [...new Set(codes)].join(' ')
	const moved = await moveAsStaff(tx, doing, row, { move, reasonCode, reason, seenVersion })
	if (!moved.moved) return moved
	for (const one of weighed.each) await keepPut(tx, doing, row, wanted, weighed.file, one)
	await refreshQueueItem(tx, row.id, doing)
	return moved
}

async function keepPut(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ text, findings }: Recommending,
	file: CaseFile,
	{ put, outlook, offered, requestedId }: WeighedRelief,
): Promise<void> {
	const { relief, basisOn } = outlook
	const offer = offered && { ...offered, relief, basisOn }
	const planId = offer ? await keepOffer(tx, doing, row, file, offer) : requestedId
	await tx.insert(recommendations).values({
		...{ caseId: row.id, relief, outcome: put.outcome, text, findings },
		planId: grantsRelief(put.outcome) ? planId : null,
		reasonCodes: [...put.reasonCodes],
		recommendedBy: doing.staff.staffId,
		recommendedAt: doing.at,
	})
}

function keepOffer(
	tx: Tx,
	{ at, parameters }: Doing,
	{ id: caseId, taxpayerId }: OfficeCase,
	file: CaseFile,
	{ plan, terms, wish, relief, basisOn }: Offered & { relief: Relief; basisOn: CalendarDate },
): Promise<string> {
	const open = file.items.filter(({ status }) => status === 'open')
	return keepPlan(tx, {
		...{ caseId, taxpayerId, relief, at },
		origin: 'offered',
		payDay: wish.payDay,
		itemIds: itemsUnderRelief(relief, open, basisOn).map(({ rowId }) => rowId),
		schedule: plan,
		terms,
		// The day its sums stand for: what was paid since then counts towards it.
		calculatedOn: basisOn,
		parameterVersion: parameters.version,
	})
}
