import { type PlanWish } from '#app/domain/declaration.ts'
import { offeredPlan } from '#app/domain/decision/changed-plan.ts'
import { earliestFirstDue } from '#app/domain/decision/offer.ts'
import { type Outlook, outlooksOf } from '#app/domain/decision/outlook.ts'
import {
	endsAnyway,
	outcomeRefusal,
	type RecommendationRefusal,
} from '#app/domain/decision/recommendation-refusal.ts'
import { reasonsOf } from '#app/domain/decision/reason-code.ts'
import { type InstalmentPlan, type PlanRefusal } from '#app/domain/instalment-plan/plan.ts'
import { type ReckonedPlan } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type CaseFile, caseFile } from '#db/case/case-file.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type CasePlan, plansOfCase, requestedUnder } from '#db/case/plans-of-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type Recommending, type ReliefPut } from './recommend.server.ts'
import { codesBefore } from './returned-recommendation.server.ts'

export type Offered = { plan: InstalmentPlan; terms: ReckonedPlan['terms']; wish: PlanWish }

/** One relief with what is put forward about it, found to be in order. */
export type WeighedRelief = {
	put: ReliefPut
	outlook: Outlook
	offered: Offered | null
	requestedId: string | null
}

type Refused = { refusal: RecommendationRefusal | PlanRefusal['reason']; under?: Relief }

/** Looks at what is put forward about every relief of a case; the first that cannot be refuses all. */
export async function weighReliefs(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	wanted: Recommending,
): Promise<{ file: CaseFile; each: WeighedRelief[] } | Refused> {
	const file = await caseFile(tx, row, doing.on, wanted.findings)
	const plans = await plansOfCase(tx, row.id)
	const before = await codesBefore(tx, row.id)
	const each: WeighedRelief[] = []
	for (const [index, outlook] of outlooksOf(file.basis, doing.parameters).entries()) {
		const { relief } = outlook
		const under = index === 0 ? {} : { under: relief }
		const put = index === 0 ? wanted : wanted.beside?.[relief]
		if (!put) return { refusal: 'relief_left_out', ...under }
		const open = reasonsOf(put.outcome, outlook.eligibility, before[relief])
		if (put.reasonCodes.some((code) => !open.includes(code)))
			return { refusal: 'reason_of_other_relief', ...under }
		const asked = requestedUnder(relief, file.basis.reliefs, plans)
		const weighed = weigh(file, outlook, put, asked, doing)
		if ('refusal' in weighed) return { ...weighed, ...under }
		each.push(weighed)
	}
	const granted = each.map(({ put: { outcome }, outlook }) => ({ outcome, outlook }))
	const idle = granted.find((one) => endsAnyway(one, granted))
	return idle ? { refusal: 'debt_ends', under: idle.outlook.relief } : { file, each }
}

function weigh(
	{ basis }: CaseFile,
	outlook: Outlook,
	put: ReliefPut,
	asked: CasePlan | undefined,
	{ on, parameters }: Doing,
): WeighedRelief | Refused {
	const { offered, unplanned } = offerOf(basis, outlook, put, parameters)
	const refusal = outcomeRefusal(
		{
			outcome: put.outcome,
			offered: offered?.plan ?? null,
			requested: asked?.schedule ?? null,
			reasonCodes: put.reasonCodes,
		},
		outlook,
		on,
	)
	if (refusal === 'no_plan_to_change') return { refusal: unplanned ?? refusal }
	if (refusal) return { refusal }
	if (isTooSoon(offered, on, parameters)) return { refusal: 'no_time_to_answer' }
	return { put, outlook, offered, requestedId: asked?.id ?? null }
}

/** Whether the first payment of an offer falls due before the person could have answered it. */
function isTooSoon(offered: Offered | null, on: Doing['on'], parameters: Doing['parameters']) {
	const first = offered?.plan.instalments[0]
	return first !== undefined && first.dueOn < earliestFirstDue(on, parameters)
}

type Planned = { offered: Offered | null; unplanned?: PlanRefusal['reason'] | undefined }

function offerOf(
	basis: CaseFile['basis'],
	{ relief }: Outlook,
	{ outcome, offer }: ReliefPut,
	parameters: Doing['parameters'],
): Planned {
	if (outcome !== 'approved-changed' || !offer) return { offered: null }
	const wish: PlanWish = { ...offer, relief }
	const { plan, terms, refusals } = offeredPlan(basis, wish, parameters)
	return plan
		? { offered: { plan, terms, wish } }
		: { offered: null, unplanned: refusals[0]?.reason }
}
