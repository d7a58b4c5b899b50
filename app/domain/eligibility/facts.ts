import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

/** What an article is asked about, on a day and under the figures of law. */
export type Facts = {
	items: readonly TaxItem[]
	person: EligibilityPerson
	on: CalendarDate
	parameters: Parameters
}
