import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'
import { dearestMonth } from './dearest-month.ts'
import { isRefusal, mostInstalments, planLimits } from './limits.ts'
import { type PlanTerms } from './plan.ts'
import { planFor } from './schedule.ts'

/** What a relief leaves room for, so that a page can say it before and after it refuses. */
export type PlanRoom = {
	mostInstalments: number
	/** The latest day for the first payment, where there is one. */
	firstBy: CalendarDate | null
	/** The least a month that still pays all in time; of another shape than the even one in whole thousands. */
	leastMonthly: Won | null
}

const step = 1000

export function planRoom(terms: PlanTerms, parameters: Parameters): PlanRoom | null {
	const limits = planLimits(terms, parameters)
	if (isRefusal(limits)) return null
	const most = mostInstalments(terms, limits, parameters)
	const leastMonthly = leastOf(terms, most, parameters)
	return { mostInstalments: most, firstBy: limits.firstBy, leastMonthly }
}

// Spread over every month there is, the least instalment shows where to begin; paying the largest of them
// each month is always enough.
function leastOf(terms: PlanTerms, most: number, parameters: Parameters): Won | null {
	const { plan } = planFor({ ...terms, count: most }, parameters)
	if (!plan) return null
	const enough = dearestMonth(plan)
	// The very figure the longest suggestion is told by.
	if (!terms.shape || terms.shape.kind === 'even') return enough
	const least = Math.min(...plan.instalments.map(({ amount }) => amount))
	for (let monthly = roundUp(least); ; monthly += step) {
		if (monthly >= enough || planFor({ ...terms, monthly }, parameters).plan) return monthly
	}
}

function roundUp(amount: Won): Won {
	return Math.ceil(amount / step) * step
}
