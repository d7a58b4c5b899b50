import { addDays, type CalendarDate, later } from '../calendar-date.ts'
import { lawDue } from '../due.ts'
import { type Figure, figureOn, figuresOf, type Parameters } from '../parameters/parameters.ts'
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
import { averageBelow } from './average-receipts.ts'
import {
	type ExtinctionDebt,
	extinctionDebt,
	metBetween,
	uncollectable,
	uncollectableBetween,
} from './extinction-debt.ts'
import { type ItemStanding, standingsOf } from './item-standing.ts'

const conditions: readonly Condition[] = [
	{ key: 'survey-finds-payment-impossible', article: '조세특례제한법 §99의15①1' },
	{ key: 'not-prescribed', article: '조세특례제한법 §99의15①' },
	{ key: 'extinguished-elsewhere-counts', article: '조세특례제한법 §99의15①2' },
]

const terms = {
	relief: 'extinction',
	conditions,
	maximumMonths: null,
	instalmentRule: 'none',
	stopsSurcharge: false,
	stopsSeizure: false,
	stopsSale: false,
	extinguishes: true,
	effectFrom: 'grant',
	security: 'none',
	decidedBy: 'committee',
	cancelledBy: ['property-found-later'],
	form: '63의33',
} as const

const doubts = ['surcharge-after-2025', 'limit-after-deduction', 'short-year-converted']

/** 생계형체납자의 체납액 납부의무 소멸특례 (조특법 §99의15): a first screen; a survey must follow. */
export function extinction(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const limit = limitFigure(parameters)
	const asOf = later(limit.from, on)
	const debt = extinctionDebt([...items, ...person.otherItems], asOf, parameters)
	const inDebt = (item: TaxItem) => debt.items.includes(item)
	const standings = standingsOf(
		items,
		[{ key: 'named-tax-in-arrears', article: '조세특례제한법 §99의15①', holds: inDebt }],
		{ months: () => null },
	)
	const sunset = limit.to && rollForward(limit.to, parameters.holidays)
	const reasons = [
		withinPeriod(limit.from, sunset, on),
		...personReasons(person, addDays(on, 1)),
		...debtReasons(debt, standings, person, limit, parameters),
		...conductReasons(person),
		receiptsReason(person, asOf, parameters),
	]
	return eligibilityFrom(reasons, {
		...terms,
		items: standings,
		measured: { amount: leftOf(debt, person, limit, parameters), limit: Number(limit.value) },
		decideBy: on >= limit.from ? (lawDue(['extinction'], items, on, parameters)?.on ?? null) : null,
		sunset,
		doubtful: person.business === 'never' ? [...doubts, 'never-in-business'] : doubts,
	})
}

function limitFigure(parameters: Parameters): Figure {
	const limits = figuresOf(parameters, 'extinction.limit')
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
	standings: readonly ItemStanding[],
	person: EligibilityPerson,
	limit: Figure,
	parameters: Parameters,
): Reason[] {
	const weight = figureOn(parameters, 'extinction.property-weight', limit.from)
	const { property, securedClaims } = person
	const left = uncollectableBetween(debt.total, { property, secured: securedClaims }, weight)
	const fact = property === null ? 'property' : 'securedClaims'
	const none = !standings.some(({ covered }) => covered)
	const article = '조세특례제한법 §99의15①'
	const hard = none ? true : metBetween(left, (won) => won > 0)
	const within = metBetween(left, (won) => won <= Number(limit.value))
	return [
		{ key: 'named-tax-in-arrears', article, met: !none, fact: null },
		{ key: 'collection-hard', article: '조세특례제한법 §99의15②', met: hard, fact },
		{ key: 'within-limit', article: limit.article, met: within, fact },
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
	const article = '조세특례제한법 §99의15①3, 시행령 §99의14①'
	return testOf(receipts, (years) => averageBelow(years, limit), {
		key: 'receipts-below-limit',
		article,
		fact: 'receipts',
	})
}
