import { addDays, type CalendarDate, later } from '../calendar-date.ts'
import { lawDue } from '../due.ts'
import { type Figure, figureOn, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { rollForward } from '../working-day.ts'
import {
	type Condition,
	type Eligibility,
	eligibilityFrom,
	type Reason,
	testOf,
} from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { type ExtinctionDebt, extinctionDebt, uncollectable } from './extinction-debt.ts'

const conditions: readonly Condition[] = [
	{ key: 'survey-finds-payment-impossible', article: '조세특례제한법 §99의15①1' },
	{ key: 'not-prescribed', article: '조세특례제한법 §99의15①' },
]

/** 생계형체납자의 체납액 납부의무 소멸특례 (조특법 §99의15): a first screen; a survey must follow. */
export function extinction(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const limit = limitFigure(parameters)
	const asOf = later(limit.from, on)
	const debt = extinctionDebt(items, asOf, parameters)
	const sunset = limit.to && rollForward(limit.to, parameters.holidays)
	const reasons = [
		withinPeriod(limit.from, sunset, on),
		...personReasons(person, addDays(on, 1)),
		...debtReasons(debt, person, limit, parameters),
		...conductReasons(person),
		receiptsReason(person, asOf, parameters),
	]
	return eligibilityFrom(reasons, {
		relief: 'extinction',
		conditions,
		covers: debt.items.map(({ id }) => id),
		measured: { amount: leftOf(debt, person, limit, parameters), limit: Number(limit.value) },
		maximumMonths: null,
		instalmentRule: 'none',
		stopsSurcharge: false,
		stopsSeizure: false,
		stopsSale: false,
		extinguishes: true,
		effectFrom: 'grant',
		security: 'none',
		decidedBy: 'committee',
		decideBy: on >= limit.from ? (lawDue(['extinction'], items, on, parameters)?.on ?? null) : null,
		deemedApproval: false,
		cancelledBy: ['property-found-later'],
		form: '63의33',
		sunset,
		doubtful: ['surcharge-after-2025', 'limit-after-deduction', 'short-year-converted'],
	})
}

function limitFigure(parameters: Parameters): Figure {
	const limits = parameters.figures.filter(({ key }) => key === 'extinction.limit')
	const last = limits.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
	if (!last) throw new Error('No figure extinction.limit')
	return last
}

function withinPeriod(from: CalendarDate, until: CalendarDate | null, on: CalendarDate): Reason {
	const met = from <= on && (until === null || on <= until)
	return { key: 'within-application-period', article: '조세특례제한법 §99의15③', met, fact: null }
}

// 시행령 §99의14⑤: the survey begins on the day after the application.
function personReasons(person: EligibilityPerson, surveyOn: CalendarDate): Reason[] {
	const { kind, resident, business, closedOn } = person
	const closed = business === 'closed' ? closedOn && closedOn <= surveyOn : business && false
	return [
		{
			key: 'resident-individual',
			article: '조세특례제한법 §99의15①',
			met: kind === 'individual' ? resident : false,
			fact: kind === 'individual' ? 'resident' : 'kind',
		},
		{
			key: 'all-businesses-closed',
			article: '조세특례제한법 §99의15①1',
			met: closed,
			fact: business === 'closed' ? 'closedOn' : 'business',
		},
	]
}

function debtReasons(
	debt: ExtinctionDebt,
	person: EligibilityPerson,
	limit: Figure,
	parameters: Parameters,
): Reason[] {
	const known = person.property !== null
	const left = leftOf(debt, person, limit, parameters)
	const none = debt.items.length === 0
	const article = '조세특례제한법 §99의15①'
	return [
		{ key: 'named-tax-in-arrears', article, met: !none, fact: null },
		{
			key: 'collection-hard',
			article: '조세특례제한법 §99의15②',
			met: known ? none || left > 0 : null,
			fact: 'property',
		},
		{
			key: 'within-limit',
			article: limit.article,
			met: left <= Number(limit.value) ? true : known ? false : null,
			fact: 'property',
		},
	]
}

// What could be collected is taken off before the sum is measured; unknown property counts as none.
function leftOf(
	{ total }: ExtinctionDebt,
	{ property, securedClaims }: EligibilityPerson,
	limit: Figure,
	parameters: Parameters,
): Won {
	const weight = figureOn(parameters, 'extinction.property-weight', limit.from)
	return uncollectable(total, property ?? 0, securedClaims ?? 0, weight)
}

function conductReasons({
	taxOffence,
	taxInvestigation,
	reliefsUsed,
}: EligibilityPerson): Reason[] {
	const of = (key: string, part: number) => ({
		key,
		article: `조세특례제한법 §99의15①${String(part)}`,
	})
	return [
		testOf(taxOffence, (found) => !found, { ...of('no-tax-offence', 4), fact: 'taxOffence' }),
		testOf(taxInvestigation, (found) => !found, {
			...of('no-tax-investigation', 5),
			fact: 'taxInvestigation',
		}),
		testOf(reliefsUsed, (used) => !used.includes('extinction-2018'), {
			...of('not-extinguished-before', 6),
			fact: 'reliefsUsed',
		}),
	]
}

function receiptsReason(
	{ receipts }: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Reason {
	const limit = Number(figureOn(parameters, 'extinction.receipts-limit', on).value)
	const below = (years: readonly Won[]) =>
		years.reduce((sum, year) => sum + year, 0) < limit * Math.max(1, years.length)
	const article = '조세특례제한법 §99의15①3, 시행령 §99의14①'
	return testOf(receipts, below, { key: 'receipts-below-limit', article, fact: 'receipts' })
}
