import { addDays, type CalendarDate } from './calendar-date.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { openDeadline } from './payment-deadline.ts'
import { type TaxItem } from './tax-item.ts'

/** Whether a demand runs out so soon that the case goes before others: after it the office may seize. */
export function isDemandNear(
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): boolean {
	const last = addDays(on, demandNearDays(on, parameters))
	return items.some((item) => {
		const deadline = openDeadline(item, on)
		return deadline?.kind === 'demand' && deadline.on <= last
	})
}

export function demandNearDays(on: CalendarDate, parameters: Parameters): number {
	return Number(figureOn(parameters, 'queue.demand-near-days', on).value)
}
