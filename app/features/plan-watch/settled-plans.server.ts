import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { owedOf } from '#app/domain/owed-of.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsByRow } from '#db/ledger/items-by-row.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

type HeldPlan = { id: string; itemIds: readonly number[] }

/**
 * The plans on whose items nothing is owed any more. Who pays all of it early pays less surcharge than the plan
 * reckoned with, and what was cancelled is asked of nobody.
 */
export async function settledPlans(
	tx: Tx,
	plans: readonly HeldPlan[],
	on: CalendarDate,
): Promise<Set<string>> {
	if (plans.length === 0) return new Set()
	const parameters = await currentParameters()
	const items = await itemsByRow(tx, [...new Set(plans.flatMap(({ itemIds }) => itemIds))])
	const isOwed = (id: number) => {
		const item = items.get(id)
		return item !== undefined && owedOf(item, on, parameters) > 0
	}
	return new Set(plans.filter(({ itemIds }) => !itemIds.some(isOwed)).map(({ id }) => id))
}
