import { type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { reliefArticles } from '../relief.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility, eligibilityFrom } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

/** 분납계획서: received and watched. No article gives it an effect of its own. */
export function voluntaryPlan(
	items: readonly TaxItem[],
	_person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const owed = items.filter((item) => surchargeOf(item, on, parameters).payable > 0)
	const months = figureOn(parameters, 'voluntary-plan.maximum-months', on)
	return eligibilityFrom(
		[
			{
				key: 'something-owed',
				article: reliefArticles['voluntary-plan'],
				met: owed.length > 0,
				fact: null,
			},
		],
		{
			relief: 'voluntary-plan',
			conditions: [],
			covers: owed.map(({ id }) => id),
			maximumMonths: Number(months.value),
			instalmentRule: 'even',
			stopsSurcharge: false,
			stopsSeizure: false,
			stopsSale: false,
			extinguishes: false,
			effectFrom: 'nothing',
			security: 'none',
			decidedBy: 'officer',
			decideBy: null,
			deemedApproval: false,
			cancelledBy: [],
			form: null,
			sunset: null,
			doubtful: [],
		},
	)
}
