import * as z from 'zod/mini'
import { type CalendarDate, isCalendarDate } from '#app/domain/calendar-date.ts'
import { holidayChanges } from '#app/domain/parameters/change.ts'
import { type ParameterKind, readValue } from '#app/domain/parameters/parameter-kind.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { messageWith } from '#app/i18n/message-values.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'
import { writtenWords } from '#app/platform/written-words.ts'

/** The most characters a field takes. */
export const mostOf = { article: 200, source: 300, reason: 1_000, correction: 1_000, name: 60 }

const tooLong = (most: number) =>
	messageWith('parameters:problem.too-long', { most: formatNumber(most) })
const invalid = 'parameters:problem.invalid-day'

const words = (missing: string, most: number) =>
	writtenWords({ least: 1, most, missing, tooLong: tooLong(most) })
const optionalWords = (most: number) => writtenWords({ most, tooLong: tooLong(most) })

// A box that is not ticked is left out by a form, and false to the library.
const ticked = z.optional(z.union([z.literal('yes'), z.literal(false)]))

/** What every proposal says besides the change itself. */
const stated = {
	article: words('parameters:problem.article', mostOf.article),
	source: words('parameters:problem.source', mostOf.source),
	reason: words('parameters:problem.reason', mostOf.reason),
	isCorrection: ticked,
	correction: optionalWords(mostOf.correction),
}

/** What a proposal says, read: a correction with its reason, or none. */
type Stated = { article: string; source: string; reason: string; correction: string | null }

/** A figure of a kind from a day on. */
export function figureForm(kind: ParameterKind) {
	const value = z.transform((typed: string, context) => {
		const read = readValue(kind, typed)
		if (read === undefined) refuseField(context, 'parameters:problem.value')
		return read ?? ''
	})
	const fields = z.object({
		value: z.pipe(typedText(), value),
		from: typedDate({ missing: 'parameters:problem.from', invalid }),
		to: typedDate({ invalid }),
		...stated,
	})
	const read = z.transform((form: z.output<typeof fields>, context) => ({
		...statedOf(form, context),
		...{ value: form.value, from: dayOf(form.from), to: dayOf(form.to) },
	}))
	return z.pipe(fields, read)
}

export type FigureInput = z.input<ReturnType<typeof figureForm>>

const holidayFields = z.object({
	what: z.enum(holidayChanges, 'parameters:problem.what'),
	on: typedDate({ missing: 'parameters:problem.day', invalid }),
	name: optionalWords(mostOf.name),
	provisional: ticked,
	...stated,
})

export const holidayForm = z.pipe(
	holidayFields,
	z.transform((form: z.output<typeof holidayFields>, context) => {
		const { what, name } = form
		if (what === 'holiday-added' && name === '') {
			refuseField(context, 'parameters:problem.name', 'name')
		}
		const provisional = form.provisional === 'yes'
		return { ...statedOf(form, context), what, name, provisional, on: dayOf(form.on) }
	}),
)

export type HolidayInput = z.input<typeof holidayFields>

const outdated = 'common:form.outdated'
export const approvalForm = z.object({
	seenVersion: z.string(outdated).check(z.minLength(1, outdated)),
})

export const returnForm = z.object({ reason: words('parameters:problem.return', mostOf.reason) })

export type ReturnInput = z.input<typeof returnForm>

export const withdrawalForm = z.object({})

type Typed = Omit<Stated, 'correction'> & {
	isCorrection?: 'yes' | false | undefined
	correction: string
}

function statedOf(form: Typed, context: Parameters<typeof refuseField>[0]): Stated {
	const { article, source, reason, isCorrection, correction } = form
	if (isCorrection && correction === '') {
		refuseField(context, 'parameters:problem.correction', 'correction')
	}
	return { article, source, reason, correction: isCorrection ? correction : null }
}

function dayOf(text: string): CalendarDate | null {
	return isCalendarDate(text) ? text : null
}
