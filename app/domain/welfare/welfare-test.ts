import { type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { medianIncome } from '../protected-living-cost.ts'
import { incomeLimit } from '../standard-income.ts'
import { type Won } from '../won.ts'
import { type Household, type HouseholdFact } from './household.ts'

export type WelfareTest = {
	key: string
	article: string
	fact: HouseholdFact
	/** Null while the fact is missing. */
	met: boolean | null
	/** What the fact is measured against. */
	limit: Won | null
	/** Looked at where it is applied for; not knowing it keeps nobody from asking. */
	mayStayOpen?: boolean
}

export function incomeTest(
	key: string,
	{ people, monthlyIncome }: Household,
	on: CalendarDate,
	parameters: Parameters,
): WelfareTest {
	const { amount, article } = incomeLimit(key, people, on, parameters)
	return {
		key: 'income-within-limit',
		article,
		fact: 'monthlyIncome',
		met: monthlyIncome === null ? null : monthlyIncome <= amount,
		limit: amount,
	}
}

/** 긴급복지지원법 §2, 같은 법 시행령 §7②. */
export function emergencyTests(
	household: Household,
	on: CalendarDate,
	parameters: Parameters,
): WelfareTest[] {
	const { crises, area, people } = household
	const property = figureOn(parameters, `emergency-welfare.property.${area ?? 'rural'}`, on)
	const base = figureOn(parameters, 'emergency-welfare.financial-base', on)
	const financial = Number(base.value) + medianIncome(people, on, parameters)
	return [
		{
			key: 'crisis',
			article: '긴급복지지원법 §2',
			fact: 'crises',
			met: crises && crises.length > 0,
			limit: null,
		},
		incomeTest('emergency-welfare.income-share', household, on, parameters),
		{
			key: 'property-within-limit',
			article: property.article,
			fact: household.property === null ? 'property' : 'area',
			met: propertyWithin(household, on, parameters),
			limit: Number(property.value),
			mayStayOpen: true,
		},
		{
			key: 'financial-within-limit',
			article: base.article,
			fact: 'financial',
			met: household.financial === null ? null : household.financial <= financial,
			limit: financial,
			mayStayOpen: true,
		},
	]
}

// Where the area is not known, only what every area would say is said.
function propertyWithin(
	{ property, area }: Household,
	on: CalendarDate,
	parameters: Parameters,
): boolean | null {
	if (property === null) return null
	const within = (place: string) =>
		property <= Number(figureOn(parameters, `emergency-welfare.property.${place}`, on).value)
	if (area !== null) return within(area)
	if (within('rural')) return true
	return within('metropolitan') ? null : false
}

/** 국민취업지원제도 Ⅰ유형: who receives 생계급여 is left out (§7③). */
export function employmentTests(
	household: Household,
	on: CalendarDate,
	parameters: Parameters,
): WelfareTest[] {
	const { age, property, receives } = household
	const most = figureOn(parameters, 'welfare.employment-property', on)
	const from = figureOn(parameters, 'welfare.employment-age-from', on)
	const to = figureOn(parameters, 'welfare.employment-age-to', on)
	return [
		incomeTest('welfare.employment-share', household, on, parameters),
		{
			key: 'of-working-age',
			article: from.article,
			fact: 'age',
			met: age === null ? null : Number(from.value) <= age && age <= Number(to.value),
			limit: null,
		},
		{
			key: 'property-within-limit',
			article: most.article,
			fact: 'property',
			met: property === null ? null : property <= Number(most.value),
			limit: Number(most.value),
			mayStayOpen: true,
		},
		{
			key: 'no-livelihood-benefit',
			article: '구직자 취업촉진 및 생활안정지원에 관한 법률 §7③',
			fact: 'receives',
			met: receives && !receives.includes('livelihood'),
			limit: null,
			mayStayOpen: true,
		},
	]
}
