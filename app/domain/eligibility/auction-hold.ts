import { type CalendarDate } from '../calendar-date.ts'
import { officeDue } from '../due.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility, eligibilityFrom } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { arrearsTests, coveredOf, standingsOf } from './item-standing.ts'
import { periodOf, periodTerms } from './period.ts'

const article = '국세징수사무처리규정 §88①'

const terms = {
	relief: 'auction-hold',
	conditions: [
		{ key: 'office-finds-instalments-possible', article },
		{ key: 'more-may-be-seized', article: '국세징수사무처리규정 §88③' },
	],
	instalmentRule: 'even',
	stopsSurcharge: false,
	stopsSeizure: false,
	effectFrom: 'grant',
	security: 'none',
	decidedBy: 'approver',
	cancelledBy: ['conditions-not-kept'],
	doubtful: ['auction-hold-old-rule'],
} as const

/** 공매처분 유보 (국세징수사무처리규정 §88, the text of 2022): the sale of what is seized waits. */
export function auctionHold(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const inArrears = arrearsTests(article, on, parameters)
	const seized = { key: 'seized', article, holds: (item: TaxItem) => item.seized }
	const standings = standingsOf(items, [...inArrears, seized], {
		months: (item) => periodOf('auction-hold', item, facts)?.months ?? null,
	})
	const covered = coveredOf(items, standings)
	const late = items.filter((item) => inArrears.every(({ holds }) => holds(item)))
	const total = figureOn(parameters, 'auction-hold.total-months', on)
	return eligibilityFrom(
		[
			{ key: 'in-arrears', article, met: late.length > 0, fact: null },
			{ key: 'something-seized', article, met: covered.length > 0, fact: null },
		],
		{
			...terms,
			items: standings,
			...periodTerms('auction-hold', standings, facts),
			// §88②: granted once more, no longer than this in all.
			longer: { months: Number(total.value), article: total.article, given: false, missing: [] },
			stopsSale: covered.length > 0,
			decideBy: covered.length > 0 ? officeDue(on, [], parameters) : null,
		},
	)
}
