import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { reliefArticles } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { payableOf } from './account.ts'
import { type Eligibility, eligibilityFrom } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { standingsOf } from './item-standing.ts'
import { periodOf, periodTerms } from './period.ts'

/** 분납계획서: received and watched. No article gives it an effect of its own. */
export function voluntaryPlan(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const article = reliefArticles['voluntary-plan']
	const owes = (item: TaxItem) => payableOf(item, on, parameters) > 0
	const facts = { items, person, on, parameters }
	const standings = standingsOf(items, [{ key: 'something-owed', article, holds: owes }], {
		months: (item) => periodOf('voluntary-plan', item, facts)?.months ?? null,
	})
	return eligibilityFrom([{ key: 'something-owed', article, met: items.some(owes), fact: null }], {
		relief: 'voluntary-plan',
		items: standings,
		...periodTerms('voluntary-plan', standings, facts),
		instalmentRule: 'even',
		stopsSurcharge: false,
		stopsSeizure: false,
		stopsSale: false,
		effectFrom: 'nothing',
		security: 'none',
		decidedBy: 'officer',
		decideBy: null,
		cancelledBy: [],
		conditions: [],
		doubtful: [],
	})
}
