import * as z from 'zod'
import { addDays, addMonths, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type DayOff, daysOffFrom, isProvisional } from '#app/domain/working-day.ts'
import { day } from './item-request.ts'
import { readRequest } from './read-request.ts'

const wholeText = 'must be a whole number from 0 to 36525'
const whole = z.int(wholeText).min(0, wholeText).max(36_525, wholeText)
const mostMonths = 1_200
const request = z
	.strictObject(
		{
			from: day,
			addMonths: whole.max(mostMonths, `must not be more than ${mostMonths}`).optional(),
			addDays: whole.optional(),
		},
		'must be an object',
	)
	.superRefine((asked, context) => {
		if (asked.addMonths === undefined && asked.addDays === undefined) {
			const path = ['addMonths or addDays']
			context.addIssue({ code: 'custom', path, message: 'must be given' })
		}
		if (asked.addMonths !== undefined && asked.addDays !== undefined) {
			const message = 'must not stand beside addDays'
			context.addIssue({ code: 'custom', path: ['addMonths'], message })
		}
	})

export type DatesAnswer = {
	on: CalendarDate
	counted: CalendarDate
	reason: 'working_day' | 'day_off'
	passed: readonly DayOff[]
	article: string
	provisional: boolean
}

/** `dasibom law dates`: the day a period ends, and over which days off it rolled. */
export function lawDates(input: unknown, { holidays }: Parameters): DatesAnswer {
	const asked = readRequest(request, input)
	const counted =
		asked.addMonths === undefined
			? addDays(asked.from, asked.addDays ?? 0)
			: addMonths(asked.from, asked.addMonths)
	const passed = daysOffFrom(counted, holidays)
	const on = addDays(counted, passed.length)
	return {
		on,
		counted,
		reason: passed.length === 0 ? 'working_day' : 'day_off',
		passed,
		article: '민법 §160, 국세기본법 §4, §5①',
		provisional: isProvisional(counted, holidays) || isProvisional(on, holidays),
	}
}
