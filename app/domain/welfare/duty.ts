import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { householdFrom } from './household-from.ts'
import { screenWelfare, type WelfareDuty } from './screen.ts'

/** Whether what was declared shows signs of a crisis staff have to report; null while no household is known. */
export function welfareDuty(
	answers: Answers,
	on: CalendarDate,
	parameters: Parameters,
): WelfareDuty | null {
	const household = householdFrom(answers)
	return household && screenWelfare(household, on, parameters).duty
}
