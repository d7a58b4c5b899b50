import * as z from 'zod/mini'
import { plainNumber } from './typed-number.ts'
import { refuseField, typedText } from './typed-text.ts'

export type TypedDate = { year: string; month: string; day: string }

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

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

/** `2026-11` of the two boxes of a month, or undefined. */
export function readMonth({ year, month }: Omit<TypedDate, 'day'>): string | undefined {
	const whole = wholeIn([year, month], /^(\d{4})\D*(\d{1,2})월?\.?$/)
	const [y = '', m = ''] = whole ?? [plainNumber(year, 'year'), monthNumber(month)]
	if (!/^\d{4}$/.test(y) || !/^(0?[1-9]|1[0-2])$/.test(m)) return undefined
	return `${y}-${m.padStart(2, '0')}`
}

function written8(typed: TypedDate): string {
	const { year, month, day } = typed
	if (!year && !month && !day) return ''
	const [y, m, d] = wholeDay([year, month, day]) ?? [
		plainNumber(year, 'year'),
		monthNumber(month),
		plainNumber(day, 'day'),
	]
	return [y, m?.padStart(2, '0'), d?.padStart(2, '0')].join('-')
}

// A whole date put into the first box counts as well: 20261130, 2026.11.30, 2026년 11월 30일,
// and where the day comes first 30 11 2026 or 30 November 2026.
function wholeDay(boxes: readonly string[]): string[] | undefined {
	const yearFirst = wholeIn(boxes, /^(\d{4})\D{0,3}(\d{1,2})\D{0,3}(\d{1,2})\D{0,2}$/)
	if (yearFirst) return yearFirst
	const dayFirst = wholeIn(boxes, /^(\d{1,2})[\s.]+(\d{1,2}|[a-z]{3,9})[\s.,]+(\d{4})$/i)
	return dayFirst && [dayFirst[2] ?? '', monthNumber(dayFirst[1] ?? ''), dayFirst[0] ?? '']
}

function wholeIn(boxes: readonly string[], pattern: RegExp): string[] | undefined {
	const [only = '', ...others] = boxes.filter((box) => box !== '')
	return others.length > 0 ? undefined : pattern.exec(only.normalize('NFKC').trim())?.slice(1)
}

function monthNumber(typed: string): string {
	const plain = plainNumber(typed, 'month')
	const named = /^[a-z]{3,9}$/i.test(plain)
		? monthNames.indexOf(plain.slice(0, 3).toLowerCase())
		: -1
	return named === -1 ? plain : String(named + 1)
}

function isRealDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const date = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function stripZero(text: string): string {
	return text.replace(/^0/, '')
}
