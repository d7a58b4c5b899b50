import {
	addDays,
	addMonths,
	type CalendarDate,
	earlier,
	lastDayOfMonths,
} from '../calendar-date.ts'
import { findFigureOn, type Figure, figureOn, type Parameters } from '../parameters/parameters.ts'
import { awaitsNotice } from '../payment-deadline.ts'
import { deferralLeft, extensionLeft, isExtending, monthsLeft } from '../extension-left.ts'
import { type Relief, reliefArticles } from '../relief.ts'
import { itemsUnderRelief } from './covered-items.ts'
import { type TaxItem } from '../tax-item.ts'
import { dueDates, endOfMonth } from './due-dates.ts'
import { type PlanRefusal, type PlanTerms } from './plan.ts'
import { startOfRelief } from './start-of-relief.ts'

/** How far a plan may reach under a relief, and the article that says so. */
export type PlanLimits = {
	count: number
	firstBy: CalendarDate | null
	lastBy: CalendarDate
	article: string
}

const lengthKeys: Partial<Record<Relief, string>> = {
	'voluntary-plan': 'voluntary-plan.maximum-months',
	'deadline-extension': 'deadline-extension.maximum-months',
	'notice-deferral': 'deadline-extension.maximum-months',
	'seizure-deferral': 'seizure-deferral.maximum-months',
	'auction-hold': 'auction-hold.maximum-months',
	'restart-deferral': 'restart.maximum-months',
	'restart-extension': 'restart.maximum-months',
	'closed-business-relief': 'closed-business.maximum-months',
}

export function planLimits(terms: PlanTerms, parameters: Parameters): PlanLimits | PlanRefusal {
	const { relief, items, on, quick } = terms
	const key = quick ? 'quick-lane.maximum-months' : lengthKeys[relief]
	if (!key) return { reason: 'relief_has_no_plan', article: reliefArticles[relief] }
	const figure = findFigureOn(parameters, key, on)
	if (!figure) return { reason: 'relief_not_in_force', article: reliefArticles[relief] }
	if (items.length === 0 || itemsUnderRelief(relief, items, on).length < items.length) {
		return { reason: 'item_not_covered', article: reliefArticles[relief] }
	}
	const months = Number(figure.value)
	if (
		terms.maximumMonths === undefined &&
		items.some((item) => isUsedUp(relief, item, on, months))
	) {
		return { reason: 'item_not_covered', article: figure.article }
	}
	return relief === 'voluntary-plan'
		? voluntaryLimits(terms, figure, parameters)
		: limitsFrom(terms, figure, parameters)
}

export function isRefusal(limits: PlanLimits | PlanRefusal): limits is PlanRefusal {
	return 'reason' in limits
}

// Extended before for as long as may be.
function isUsedUp(relief: Relief, item: TaxItem, on: CalendarDate, months: number): boolean {
	return isExtending(relief) && monthsLeft(relief, item, on, months) === 0
}

/** The most instalments that fit, given the first day and the pay day. */
export function mostInstalments(
	terms: PlanTerms,
	{ count, lastBy }: PlanLimits,
	parameters: Parameters,
): number {
	return dueDates(terms, count, parameters.holidays).filter(({ wishedOn }) => wishedOn <= lastBy)
		.length
}

// No article bounds a plan that has no effect: how long it may run is policy.
function voluntaryLimits(
	{ on, quick, firstDueOn, payDay }: PlanTerms,
	{ value, article }: Figure,
	parameters: Parameters,
): PlanLimits {
	const key = quick ? 'quick-lane.first-within-months' : 'voluntary-plan.first-within-months'
	const within = Number(figureOn(parameters, key, on).value)
	const firstBy = endOfMonth(addMonths(on, within))
	const count = Number(value)
	const last = dueDates({ firstDueOn, payDay }, count, parameters.holidays).at(-1)
	return { count, firstBy, lastBy: last?.wishedOn ?? firstBy, article }
}

function limitsFrom(terms: PlanTerms, figure: Figure, parameters: Parameters): PlanLimits {
	const { items, maximumMonths } = terms
	const count = maximumMonths ?? Number(figure.value)
	const lastBy = items.map((item) => lastDayFor(item, count, terms, parameters)).reduce(earlier)
	return { count, firstBy: null, lastBy, article: figure.article }
}

// 국세징수법 시행령 §12①: an extension runs from the day after the deadline that is moved; every other relief
// from the day after it is granted (§77①). A longest period that was asked for leaves out what ran before.
function lastDayFor(
	item: TaxItem,
	months: number,
	terms: PlanTerms,
	parameters: Parameters,
): CalendarDate {
	const { relief, on, maximumMonths } = terms
	const from = (begin: CalendarDate) => lastDayOfMonths(addDays(begin, 1), months)
	const granted = startOfRelief(terms, parameters)
	const defers = relief === 'notice-deferral' || relief === 'restart-extension'
	if (defers && awaitsNotice(item, on)) {
		return maximumMonths === undefined ? deferralLeft(item, granted, months).end : from(granted)
	}
	const moves = relief === 'deadline-extension' || relief === 'restart-extension'
	const left = moves ? extensionLeft(item, on, months) : null
	if (!left) return from(granted)
	return maximumMonths === undefined ? left.end : from(left.begin)
}
