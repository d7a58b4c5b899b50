import { addDays, type CalendarDate } from '../calendar-date.ts'
import {
	type Figure,
	figuresOf,
	findFigureOn,
	type Holiday,
	type Parameters,
} from './parameters.ts'

export const holidayChanges = ['holiday-added', 'holiday-ended', 'holiday-confirmed'] as const

/** A figure that holds from a day on; the one before it ends the day before. */
export type FigureChange = {
	kind: 'figure'
	key: string
	value: string
	from: CalendarDate
	/** Its last day, where the law names one. */
	to: CalendarDate | null
	article: string
	source: string
}

export type HolidayChange = { kind: (typeof holidayChanges)[number] } & Holiday

export type ParameterChange = FigureChange | HolidayChange

/** The figures and holidays that stand, whatever they are called by. */
export type StandingSet = Pick<Parameters, 'figures' | 'holidays'>

/** What a change does to the rows: none is rewritten, only its last day comes earlier, or it stands no more. */
export type RowsOfChange = {
	ended: readonly { figure: Figure; to: CalendarDate }[]
	replaced: readonly Figure[]
	added: readonly Figure[]
	holidaysEnded: readonly CalendarDate[]
	holidaysAdded: readonly Holiday[]
}

const nothing: RowsOfChange = {
	...{ ended: [], replaced: [], added: [], holidaysEnded: [], holidaysAdded: [] },
}

export function rowsOfChange(change: ParameterChange, set: StandingSet): RowsOfChange {
	return change.kind === 'figure' ? rowsOfFigure(change, set) : rowsOfHoliday(change)
}

/** The day from which a change counts. */
export function firstDayOf(change: ParameterChange): CalendarDate {
	return change.kind === 'figure' ? change.from : change.on
}

/** The whole set as it stands after a change. */
export function afterChange(set: StandingSet, change: ParameterChange): StandingSet {
	const rows = rowsOfChange(change, set)
	const endOf = (figure: Figure) => rows.ended.find((one) => one.figure === figure)?.to
	const figures = set.figures
		.filter((figure) => !rows.replaced.includes(figure))
		.map((figure) => ({ ...figure, to: endOf(figure) ?? figure.to }))
	const holidays = set.holidays.filter(({ on }) => !rows.holidaysEnded.includes(on))
	return {
		figures: [...figures, ...rows.added],
		holidays: [...holidays, ...rows.holidaysAdded],
	}
}

/** The figure of the same key that begins next after a day. */
export function nextFigure(set: StandingSet, key: string, after: CalendarDate): Figure | undefined {
	return figuresOf(set, key)
		.filter(({ from }) => from > after)
		.toSorted((one, other) => (one.from < other.from ? -1 : 1))[0]
}

/** The figure in force on a day. */
export function coveringFigure(set: StandingSet, key: string, on: CalendarDate) {
	return findFigureOn(set, key, on)
}

function rowsOfFigure(change: FigureChange, set: StandingSet): RowsOfChange {
	const { key, value, from, article, source } = change
	const covering = coveringFigure(set, key, from)
	const next = nextFigure(set, key, from)
	// Until its own last day, or until the next figure begins, or as long as the one it takes over from.
	const to = change.to ?? (next ? addDays(next.from, -1) : (covering?.to ?? null))
	const added: Figure = { key, value, from, to, article, source }
	if (!covering) return { ...nothing, added: [added] }
	if (covering.from === from) return { ...nothing, replaced: [covering], added: [added] }
	return { ...nothing, ended: [{ figure: covering, to: addDays(from, -1) }], added: [added] }
}

function rowsOfHoliday({ kind, on, name, provisional }: HolidayChange): RowsOfChange {
	const added = { on, name, provisional: kind === 'holiday-confirmed' ? false : provisional }
	return {
		...nothing,
		holidaysEnded: kind === 'holiday-added' ? [] : [on],
		holidaysAdded: kind === 'holiday-ended' ? [] : [added],
	}
}
