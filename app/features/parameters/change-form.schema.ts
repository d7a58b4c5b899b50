import * as z from 'zod'
import { type CalendarDate, isCalendarDate } from '#app/domain/calendar-date.ts'
import { holidayChanges } from '#app/domain/parameters/change.ts'
import { type ParameterKind, readValue } from '#app/domain/parameters/parameter-kind.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { writtenWords } from '#app/platform/written-words.ts'

const tooLong = 'parameters:problem.too-long'
const invalid = 'parameters:problem.invalid-day'

const words = (missing: string, most = 500) => writtenWords({ least: 1, most, missing, tooLong })

// A box that is not ticked is left out by a form, and false to the library.
const ticked = z.union([z.literal('yes'), z.literal(false)]).optional()

/** What every proposal says besides the change itself. */
const stated = {
	article: words('parameters:problem.article', 200),
	source: words('parameters:problem.source', 300),
	reason: words('parameters:problem.reason', 1000),
	isCorrection: ticked,
	correction: writtenWords({ most: 1000, tooLong }),
}

type Corrected = { isCorrection?: 'yes' | false | undefined; correction: string }

function sayWhy({ isCorrection, correction }: Corrected, context: z.RefinementCtx) {
	if (isCorrection && correction === '') {
		const message = 'parameters:problem.correction'
		context.addIssue({ code: 'custom', path: ['correction'], message })
	}
}

/** A figure of a kind from a day on. */
export function figureForm(kind: ParameterKind) {
	return z
		.object({
			value: z.string().transform((typed, context) => {
				const value = readValue(kind, typed)
				if (value === undefined) {
					context.addIssue({ code: 'custom', message: 'parameters:problem.value' })
				}
				return value ?? ''
			}),
			from: typedDate({ missing: 'parameters:problem.from', invalid }).transform(dayOf),
			to: typedDate({ invalid }).transform(dayOf),
			...stated,
		})
		.superRefine(sayWhy)
}

export type FigureInput = z.input<ReturnType<typeof figureForm>>

export const holidayForm = z
	.object({
		what: z.enum(holidayChanges, 'parameters:problem.what'),
		on: typedDate({ missing: 'parameters:problem.day', invalid }).transform(dayOf),
		name: writtenWords({ most: 60, tooLong }),
		provisional: ticked,
		...stated,
	})
	.superRefine(sayWhy)
	.superRefine(({ what, name }, context) => {
		if (what === 'holiday-added' && name === '') {
			const message = 'parameters:problem.name'
			context.addIssue({ code: 'custom', path: ['name'], message })
		}
	})

export type HolidayInput = z.input<typeof holidayForm>

export const approvalForm = z.object({ seenVersion: z.string().min(1) })

export const returnForm = z.object({ reason: words('parameters:problem.return', 1000) })

export type ReturnInput = z.input<typeof returnForm>

export const withdrawalForm = z.object({})

function dayOf(text: string): CalendarDate | null {
	return isCalendarDate(text) ? text : null
}
