import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { coveringFigure, nextFigure } from '#app/domain/parameters/change.ts'
import { figuresOf, type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatDate } from '#app/i18n/format.ts'
import { figureName, groupName, groupOf, valueWords, type Words } from './figure-words.ts'

export type ParameterRow = {
	key: string
	name: string
	value: string | null
	from: string
	until: string | null
	article: string
	next: { from: string; value: string } | null
}

export type ParameterGroup = { id: string; name: string; rows: ParameterRow[] }

/** Every number as of a day by its group, or those that fit what is searched for. */
export function parameterGroups(
	parameters: Parameters,
	{ on, query }: { on: CalendarDate; query: string },
	words: Words,
): ParameterGroup[] {
	const keys = [...new Set(parameters.figures.map(({ key }) => key))]
	const rows = keys
		.map((key) => rowOf(parameters, key, on, words))
		.filter((row) => fits(row, query))
	const ids = [...new Set(rows.map(({ key }) => groupOf(key)))]
	return ids
		.map((id) => ({
			id,
			name: groupName(words.t, id),
			rows: rows.filter(({ key }) => groupOf(key) === id),
		}))
		.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function rowOf(parameters: Parameters, key: string, on: CalendarDate, words: Words): ParameterRow {
	const { t, language } = words
	const now = coveringFigure(parameters, key, on)
	const next = nextFigure(parameters, key, on)
	const shown = now ?? next ?? figuresOf(parameters, key).at(-1)
	return {
		...{ key, name: figureName(t, key), article: shown?.article ?? '' },
		value: now ? valueWords(now, words) : null,
		from: now ? formatDate(now.from, language) : '',
		until: now?.to ? formatDate(now.to, language) : null,
		next: next ? { from: formatDate(next.from, language), value: valueWords(next, words) } : null,
	}
}

function fits({ key, name, value, article }: ParameterRow, query: string): boolean {
	const text = [key, name, value, article].join(' ').normalize('NFKC').toLowerCase()
	const parts = query.normalize('NFKC').toLowerCase().split(/\s+/)
	return parts.every((part) => text.includes(part))
}
