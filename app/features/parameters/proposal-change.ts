import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type ParameterChange } from '#app/domain/parameters/change.ts'

/** The columns of a proposal that say what it changes. */
export type ChangeColumns = {
	kind: ParameterChange['kind']
	key: string | null
	value: string | null
	holidayName: string | null
	provisional: boolean | null
	validFrom: CalendarDate
	validTo: CalendarDate | null
	article: string
	source: string
}

/** What a proposal changes; the table sees to it that each kind has its columns. */
export function changeOf(row: ChangeColumns): ParameterChange {
	const { kind, validFrom, validTo, article, source } = row
	if (kind === 'figure') {
		const written = { article, source, from: validFrom, to: validTo }
		return { kind, key: row.key ?? '', value: row.value ?? '', ...written }
	}
	const name = row.holidayName ?? ''
	return { kind, on: validFrom, name, provisional: row.provisional ?? false }
}

type Stated = Pick<ChangeColumns, 'article' | 'source'>

export function columnsOf(change: ParameterChange, stated: Stated): ChangeColumns {
	const none = { key: null, value: null, holidayName: null, provisional: null, validTo: null }
	if (change.kind === 'figure') {
		const { kind, key, value, from, to } = change
		return { ...none, ...stated, kind, key, value, validFrom: from, validTo: to }
	}
	const { kind, on, name, provisional } = change
	return { ...none, ...stated, kind, holidayName: name, provisional, validFrom: on }
}
