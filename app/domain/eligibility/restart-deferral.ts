import { type CalendarDate } from '../calendar-date.ts'
import { lawDue } from '../due.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility, eligibilityFrom } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { arrearsTests, coveredOf, standingsOf } from './item-standing.ts'
import { isBusinessTax } from './named-tax.ts'
import { periodOf, periodTerms } from './period.ts'
import { restartMeasured, restartReasons, restartSunset } from './restart-person.ts'

const article = '조세특례제한법 §99의6①'

/** 재기중소기업인의 압류·매각 유예 (조특법 §99의6). The surcharge runs on. */
export function restartDeferral(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const all = [...items, ...person.otherItems]
	const tests = [
		...arrearsTests(article, on, parameters),
		{ key: 'named-tax', article, holds: (item: TaxItem) => isBusinessTax(item, all) },
	]
	const standings = standingsOf(items, tests, {
		months: (item) => periodOf('restart-deferral', item, facts)?.months ?? null,
	})
	const covered = coveredOf(items, standings)
	const named = { key: 'business-tax-in-arrears', article, met: covered.length > 0, fact: null }
	return eligibilityFrom([named, ...restartReasons('restart-deferral', facts)], {
		relief: 'restart-deferral',
		conditions: [{ key: 'committee-hears', article: '조세특례제한법 §99의6③' }],
		items: standings,
		measured: restartMeasured(facts),
		...periodTerms('restart-deferral', standings, { ...facts, items: covered }),
		instalmentRule: 'even',
		stopsSurcharge: false,
		// 이미 압류한 재산의 압류를 포함한다: what is seized already waits as well.
		stopsSeizure: covered.length > 0,
		stopsSale: covered.length > 0,
		effectFrom: 'grant',
		security: 'may-be-asked',
		decidedBy: 'committee',
		decideBy:
			covered.length > 0
				? (lawDue(['restart-deferral'], covered, on, parameters)?.on ?? null)
				: null,
		cancelledBy: ['plan-broken-three-times', 'early-collection', 'restart-money-recalled'],
		form: '63의18',
		sunset: restartSunset(facts),
		doubtful: ['restart-form', 'restart-receipts-years', 'restart-seized-before'],
	})
}
