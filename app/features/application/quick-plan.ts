import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type PayDay, type PlanWish } from '#app/domain/declaration.ts'
import { nextPayDay } from '#app/domain/instalment-plan/next-pay-day.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { figureOn, type Parameters } from '#app/domain/parameters/parameters.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type Won } from '#app/domain/won.ts'
import { type QuickChoice } from './quick-plan-form.schema.ts'

/** Until the person has said one: late enough in the month for wages to have come in. */
const usualPayDay: PayDay = 25

/** How long the short way may take. */
export function quickMonths(on: CalendarDate, parameters: Parameters): number {
	return Number(figureOn(parameters, 'quick-lane.maximum-months', on).value)
}

export function quickWish(choice: QuickChoice, on: CalendarDate): PlanWish {
	return { relief: 'voluntary-plan', firstDueOn: nextPayDay(choice.payDay, on), ...choice }
}

/** Every number of months the short way allows, with what it comes to a month. */
export function quickPaces(
	items: readonly TaxItem[],
	on: CalendarDate,
	payDay: PayDay | undefined,
	parameters: Parameters,
): { count: number; monthly: Won }[] {
	const counts = Array.from({ length: quickMonths(on, parameters) }, (_, index) => index + 1)
	return counts.flatMap((count) => {
		const wish = quickWish({ count, payDay: payDay ?? usualPayDay }, on)
		const { plan } = planFor({ ...wish, items, on, quick: true }, parameters)
		const monthly = plan?.instalments[0]?.amount
		return monthly === undefined ? [] : [{ count, monthly }]
	})
}
