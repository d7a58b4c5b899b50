import * as z from 'zod/mini'
import { refuseField, typedText } from './typed-text.ts'

export type TypedDate = { year: string; month: string; day: string }

/** `2026-11-30` in the three boxes of a DateField. */
export function datePartsOf(day: string | null | undefined): TypedDate {
	const [year = '', month = '', date = ''] = day?.split('-') ?? []
	return { year, month: stripZero(month), day: stripZero(date) }
}

/**
 * The schema side of a DateField: an ISO day, or `''` when nothing was typed and the field is
 * optional. Both messages are locale keys and belong to the field as a whole.
 */
export function typedDate(messages: { missing?: string; invalid: string }) {
	const parts = z.object({ year: typedText(), month: typedText(), day: typedText() })
	const day = z.transform((typed: TypedDate, context) => {
		const written = written8(typed)
		if (written === '') {
			if (messages.missing) refuseField(context, messages.missing)
			return ''
		}
		if (!isRealDay(written)) refuseField(context, messages.invalid)
		return written
	})
	return z.pipe(z.prefault(parts, {}), day)
}

function written8({ year, month, day }: TypedDate): string {
	if (!year && !month && !day) return ''
	const whole = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/.exec(year)
	// A whole date put into the first box (20261130, 2026.11.30) counts as well.
	const [, y, m, d] = whole && !month && !day ? whole : [undefined, year, month, day]
	return [y, m?.padStart(2, '0'), d?.padStart(2, '0')].join('-')
}

function isRealDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const date = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function stripZero(text: string): string {
	return text.replace(/^0/, '')
}
