import { type Tx } from '#db/client.server.ts'
import { instalments, planItems, plans } from '#db/schema/index.ts'
import { type Lodging } from './lodge.server.ts'

const monthEnd = 31

/** The plan as it was asked for, to the won, with the trace of what each instalment pays. */
export async function writeRequestedPlan(
	tx: Tx,
	taxpayerId: number,
	{ caseId, figures, parameters, on, at }: Lodging,
): Promise<void> {
	if (!figures.plan) return
	const { wish, schedule, itemIds } = figures.plan
	const [plan] = await tx
		.insert(plans)
		.values({
			caseId,
			taxpayerId,
			relief: wish.relief,
			origin: 'requested',
			state: 'proposed',
			firstDueOn: schedule.instalments[0]?.dueOn ?? wish.firstDueOn,
			payDay: wish.payDay === 'end' ? monthEnd : wish.payDay,
			total: schedule.total,
			surchargeDuringPlan: schedule.surchargeDuringPlan,
			calculatedOn: on,
			parameterVersion: parameters.version,
			trace: schedule.instalments,
			createdAt: at,
		})
		.returning({ id: plans.id })
	if (!plan) throw new Error('A plan was not written')
	const held = figures.items.filter(({ item }) => itemIds.includes(item.id))
	await tx
		.insert(planItems)
		.values(held.map(({ item }) => ({ planId: plan.id, itemId: item.rowId, taxpayerId })))
	await tx.insert(instalments).values(
		schedule.instalments.map(({ number, dueOn, amount, ofTax, ofSurcharge, ofCost }) => ({
			...{ planId: plan.id, taxpayerId },
			...{ number, dueOn, amount, ofTax, ofSurcharge, ofCost },
		})),
	)
}
