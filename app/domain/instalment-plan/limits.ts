import {
	addDays,
	addMonths,
	type CalendarDate,
	earlier,
	lastDayOfMonths,
} from '../calendar-date.ts'
import { officeDue } from '../due.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { isInArrears, openDeadline } from '../payment-deadline.ts'
import { type Relief } from '../relief.ts'
import { dueDates, endOfMonth } from './due-dates.ts'
import { type PlanRefusal, type PlanTerms } from './plan.ts'

/** How far a plan may reach under a relief, and the article that says so. */
export type PlanLimits = {
	count: number
	firstBy: CalendarDate | null
	lastBy: CalendarDate | null
	article: string
}

type LimitsOf = (terms: PlanTerms, parameters: Parameters) => PlanLimits | PlanRefusal

export function planLimits(terms: PlanTerms, parameters: Parameters): PlanLimits | PlanRefusal {
	const limitsOf = limitsUnder[terms.relief]
	return limitsOf?.(terms, parameters) ?? { reason: 'relief_has_no_plan', article: '' }
}

export function isRefusal(limits: PlanLimits | PlanRefusal): limits is PlanRefusal {
	return 'reason' in limits
}

/** The most instalments that fit, given the first day and the pay day. */
export function mostInstalments(
	terms: PlanTerms,
	{ count, lastBy }: PlanLimits,
	parameters: Parameters,
): number {
	if (lastBy === null) return count
	return dueDates(terms, count, parameters.holidays).filter(({ wishedOn }) => wishedOn <= lastBy)
		.length
}

// No article bounds a plan that has no effect: how long it may run is policy.
function voluntaryLimits({ on, quick }: PlanTerms, parameters: Parameters): PlanLimits {
	const key = quick ? 'quick-lane.maximum-months' : 'voluntary-plan.maximum-months'
	const months = figureOn(parameters, key, on)
	const firstBy = endOfMonth(addMonths(on, 1))
	return { count: Number(months.value), firstBy, lastBy: null, article: months.article }
}

// 국세징수법 시행령 §12①: nine months from the day after the deadline that is moved.
function extensionLimits(
	{ items, on }: PlanTerms,
	parameters: Parameters,
): PlanLimits | PlanRefusal {
	const figure = figureOn(parameters, 'deadline-extension.maximum-months', on)
	const months = Number(figure.value)
	const lasts = items.map((item) => {
		const deadline = openDeadline(item, on)
		return deadline && lastDayOfMonths(addDays(deadline.on, 1), months)
	})
	const known = lasts.filter((last) => last !== null)
	if (known.length < lasts.length || known.length === 0) {
		return { reason: 'item_not_covered', article: '국세징수법 §13①' }
	}
	const lastBy = known.reduce(earlier)
	return { count: months, firstBy: null, lastBy, article: figure.article }
}

// 시행령 §77①: a year from the day after the deferral, which comes by the office's due day.
function deferralLimits(
	{ items, on, grantedOn }: PlanTerms,
	parameters: Parameters,
): PlanLimits | PlanRefusal {
	const figure = figureOn(parameters, 'seizure-deferral.maximum-months', on)
	const months = Number(figure.value)
	if (!items.every((item) => isInArrears(item, on))) {
		return { reason: 'item_not_covered', article: '국세징수법 §105①' }
	}
	const from = grantedOn ?? officeDue(on, [], parameters) ?? on
	const lastBy = lastDayOfMonths(addDays(from, 1), months)
	return { count: months, firstBy: null, lastBy, article: figure.article }
}

const limitsUnder: Partial<Record<Relief, LimitsOf>> = {
	'voluntary-plan': voluntaryLimits,
	'deadline-extension': extensionLimits,
	'seizure-deferral': deferralLimits,
}
