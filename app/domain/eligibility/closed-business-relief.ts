import { type CalendarDate, calendarDate } from '../calendar-date.ts'
import { lawDue } from '../due.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { rollForward } from '../working-day.ts'
import { averageBelow } from './average-receipts.ts'
import { closedBusinessArrears, hardToCollect, openPropertyFact } from './closed-business-debt.ts'
import { restartedReasons } from './closed-business-restart.ts'
import { type Eligibility, eligibilityFrom, type Reason, testOf } from './eligibility-answer.ts'
import { type Facts } from './facts.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { arrearsTests, coveredOf, standingsOf } from './item-standing.ts'
import { metBetween } from './extinction-debt.ts'
import { isIncomeOrValueAddedTax } from './named-tax.ts'
import { periodOf, periodTerms } from './period.ts'
import { waivedParts } from './waived-surcharge.ts'

const law = '조세특례제한법 §99의10①'

const terms = {
	relief: 'closed-business-relief',
	conditions: [
		{ key: 'committee-hears', article: '조세특례제한법 §99의10④' },
		{ key: 'not-prescribed', article: law },
	],
	instalmentRule: 'even',
	// The monthly surcharge is not among what falls away.
	stopsSurcharge: false,
	effectFrom: 'grant-from-filing',
	security: 'none',
	decidedBy: 'committee',
	cancelledBy: ['three-missed-in-a-row', 'five-missed-in-all', 'property-of-reference-day-found'],
	form: '63의26',
	doubtful: [
		...['monthly-surcharge-not-waived', 'months-without-first-day', 'part-payment-is-a-miss'],
		...['short-year-not-converted', 'paid-since-reference-day'],
	],
} as const

/** 영세개인사업자의 체납액 징수특례 (조특법 §99의10): named surcharge falls away, the rest is paid in parts. */
export function closedBusinessRelief(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const all = [...items, ...person.otherItems]
	const tests = [
		...arrearsTests(law, on, parameters),
		{
			key: 'named-tax',
			article: law,
			holds: (item: TaxItem) => isIncomeOrValueAddedTax(item, all),
		},
	]
	const standings = standingsOf(items, tests, {
		months: (item) => periodOf('closed-business-relief', item, facts)?.months ?? null,
		waives: (item) => waivedParts(item, parameters),
	})
	const covered = coveredOf(items, standings)
	const limit = figureOn(parameters, 'closed-business.limit', on)
	return eligibilityFrom(reasonsOf(facts, covered), {
		...terms,
		items: standings,
		measured: { amount: closedBusinessArrears(facts), limit: Number(limit.value) },
		...periodTerms('closed-business-relief', standings, facts),
		stopsSeizure: covered.length > 0,
		stopsSale: covered.length > 0,
		decideBy: lawDue(['closed-business-relief'], covered, on, parameters)?.on ?? null,
		sunset: sunsetOf(facts),
	})
}

function reasonsOf(facts: Facts, covered: readonly TaxItem[]): Reason[] {
	const { person, on, parameters } = facts
	return [
		withinPeriod(facts),
		{
			key: 'resident-individual',
			article: law,
			met: person.kind === 'individual' ? person.resident : false,
			fact: person.kind === 'individual' ? 'resident' : 'kind',
		},
		{ key: 'income-tax-or-vat-in-arrears', article: law, met: covered.length > 0, fact: null },
		closedReason(facts),
		...restartedReasons(person, on, parameters),
		...amountReasons(facts),
		...conductReasons(person),
	]
}

function sunsetOf({ on, parameters }: Facts): CalendarDate {
	const until = calendarDate(figureOn(parameters, 'closed-business.apply-until', on).value)
	return rollForward(until, parameters.holidays)
}

function withinPeriod(facts: Facts): Reason {
	const from = figureOn(facts.parameters, 'closed-business.apply-from', facts.on).value
	const met = from <= facts.on && facts.on <= sunsetOf(facts)
	const article = '조세특례제한법 §99의10③'
	return { key: 'within-application-period', article, met, fact: null }
}

function closedReason({ person, on, parameters }: Facts): Reason {
	const { value, article } = figureOn(parameters, 'closed-business.closed-until', on)
	const of = { key: 'all-closed-by-day', article }
	if (person.business === 'never') return { ...of, met: false, fact: 'business' }
	return testOf(person.closedOn, (day) => day <= value, { ...of, fact: 'closedOn' })
}

function amountReasons(facts: Facts): Reason[] {
	const { person, on, parameters } = facts
	const limit = figureOn(parameters, 'closed-business.limit', on)
	const receipts = Number(figureOn(parameters, 'closed-business.receipts-limit', on).value)
	const amount = closedBusinessArrears(facts)
	return [
		{
			key: 'within-arrears-limit',
			article: limit.article,
			met: amount <= Number(limit.value),
			fact: null,
		},
		{
			key: 'collection-was-hard',
			article: '조세특례제한법 §99의10⑨, 시행령 §99의9③',
			met: amount === 0 ? true : metBetween(hardToCollect(facts), (won) => won > 0),
			fact: openPropertyFact(person),
		},
		testOf(person.receipts, (years) => averageBelow(years, receipts), {
			key: 'receipts-below-limit',
			article: `${law}1`,
			fact: 'receipts',
		}),
	]
}

function conductReasons({ taxOffence, taxInvestigation, reliefsUsed }: EligibilityPerson) {
	return [
		testOf(taxOffence, (found) => !found, {
			key: 'no-tax-offence',
			article: `${law}3`,
			fact: 'taxOffence',
		}),
		testOf(taxInvestigation, (found) => !found, {
			key: 'no-tax-investigation',
			article: `${law}4`,
			fact: 'taxInvestigation',
		}),
		testOf(
			reliefsUsed,
			(used) => !used.includes('extinction') && !used.includes('extinction-2018'),
			{ key: 'nothing-extinguished-before', article: `${law}6`, fact: 'reliefsUsed' },
		),
	]
}
