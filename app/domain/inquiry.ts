import { type CalendarDate } from './calendar-date.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { addWorkingDays } from './working-day.ts'

/** What a person thinks is wrong with one item of what they owe. */
export const inquirySubjects = ['amount', 'paid-already', 'not-mine', 'other'] as const
export type InquirySubject = (typeof inquirySubjects)[number]

/** Letters of a question, and of its answer. */
export const inquiryLength = { least: 10, most: 2_000 } as const

/** The day until which the office means to answer; a policy, not a deadline of law. */
export function inquiryDue(sentOn: CalendarDate, parameters: Parameters): CalendarDate {
	const days = Number(figureOn(parameters, 'office.inquiry-working-days', sentOn).value)
	return addWorkingDays(sentOn, days, parameters.holidays)
}
