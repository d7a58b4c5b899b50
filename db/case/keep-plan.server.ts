import { randomUUID } from 'node:crypto'
import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type PayDay } from '../../app/domain/declaration.ts'
import {
	type InstalmentPlan,
	type PlanSize,
	type PlanTerms,
} from '../../app/domain/instalment-plan/plan.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { type Tx } from '../client.server.ts'
import { instalments, payments, planItems, plans } from '../schema/index.ts'
import { sealTerms } from './plan-terms.server.ts'

// How the column says the month's end.
const monthEnd = 31

export type PlanToKeep = {
	caseId: string
	taxpayerId: number
	relief: Relief
	origin: 'requested' | 'offered'
	payDay: PayDay
	/** Rows of `tax_items` the plan pays. */
	itemIds: readonly number[]
	schedule: InstalmentPlan
	/** What it was reckoned from. */
	terms: PlanTerms & PlanSize
	calculatedOn: CalendarDate
	parameterVersion: string
	at: Date
}

/** Writes a plan with its rows, proposed until somebody puts it in force; answers its id. */
export async function keepPlan(tx: Tx, plan: PlanToKeep): Promise<string> {
	const { caseId, taxpayerId, relief, origin, schedule, calculatedOn, parameterVersion } = plan
	const first = schedule.instalments[0]
	if (!first) throw new Error('A plan has at least one instalment')
	const planId = randomUUID()
	// Sent together and in this order: the rows of a plan refer to it.
	await Promise.all([
		tx.insert(plans).values({
			...{ id: planId, caseId, taxpayerId, relief, origin, calculatedOn, parameterVersion },
			paidBefore: paidBefore(tx, plan),
			state: 'proposed',
			firstDueOn: first.dueOn,
			payDay: plan.payDay === 'end' ? monthEnd : plan.payDay,
			total: schedule.total,
			surchargeDuringPlan: schedule.surchargeDuringPlan,
			trace: schedule.instalments,
			inputs: sealTerms(planId, plan.terms),
			createdAt: plan.at,
		}),
		tx.insert(planItems).values(plan.itemIds.map((itemId) => ({ planId, itemId, taxpayerId }))),
		tx.insert(instalments).values(
			schedule.instalments.map(({ number, dueOn, amount, ofTax, ofSurcharge, ofCost }) => ({
				...{ planId, taxpayerId, number, dueOn, amount, ofTax, ofSurcharge, ofCost },
			})),
		),
	])
	return planId
}

// The statement that writes the plan counts it.
function paidBefore(
	tx: Tx,
	{ itemIds, calculatedOn }: Pick<PlanToKeep, 'itemIds' | 'calculatedOn'>,
): SQL {
	const counted = tx
		.select({ amount: sql`coalesce(sum(${payments.amountWon}), 0)` })
		.from(payments)
		.where(
			and(
				inArray(payments.itemId, [...itemIds]),
				eq(payments.cancelled, false),
				lte(payments.paidOn, calculatedOn),
			),
		)
	return sql`${counted}`
}
