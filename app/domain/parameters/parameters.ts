import { type CalendarDate } from '../calendar-date.ts'

/** One number of law or of policy, in force from a day to a day (both inside). */
export type Figure = {
	key: string
	/** A decimal, e.g. "0.00022" or "1500000"; a day where the law names one. */
	value: string
	from: CalendarDate
	to: CalendarDate | null
	article: string
	source: string
}

export type Holiday = {
	on: CalendarDate
	name: string
	/** Computed from the rule, not yet read from an official publication. */
	provisional: boolean
}

export type Parameters = {
	/** A short hash of the content: the same version always gives the same answer. */
	version: string
	figures: readonly Figure[]
	holidays: readonly Holiday[]
}

/** The figure in force on a day; where two are, the one that began later. */
export function findFigureOn(
	parameters: Parameters,
	key: string,
	on: CalendarDate,
): Figure | undefined {
	let found: Figure | undefined
	for (const figure of parameters.figures) {
		if (figure.key !== key || figure.from > on || (figure.to !== null && figure.to < on)) continue
		if (!found || figure.from > found.from) found = figure
	}
	return found
}

export function figureOn(parameters: Parameters, key: string, on: CalendarDate): Figure {
	const figure = findFigureOn(parameters, key, on)
	if (!figure) throw new Error(`No figure ${key} is in force on ${on}`)
	return figure
}
