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
	parameters: Pick<Parameters, 'figures'>,
	key: string,
	on: CalendarDate,
): Figure | undefined {
	let found: Figure | undefined
	for (const figure of figuresOf(parameters, key)) {
		if (figure.from > on || (figure.to !== null && figure.to < on)) continue
		if (!found || figure.from > found.from) found = figure
	}
	return found
}

export function figureOn(parameters: Parameters, key: string, on: CalendarDate): Figure {
	const figure = findFigureOn(parameters, key, on)
	if (!figure) throw new Error(`No figure ${key} is in force on ${on}`)
	return figure
}

/** Every figure of one key, in the order of the file. */
export function figuresOf(parameters: Pick<Parameters, 'figures'>, key: string): readonly Figure[] {
	let byKey = byKeyOf.get(parameters.figures)
	if (!byKey) {
		byKey = groupedByKey(parameters.figures)
		byKeyOf.set(parameters.figures, byKey)
	}
	return byKey.get(key) ?? []
}

// One account asks for figures some hundred times; a list of figures never changes once made.
const byKeyOf = new WeakMap<readonly Figure[], ReadonlyMap<string, readonly Figure[]>>()

function groupedByKey(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
	const byKey = new Map<string, Figure[]>()
	for (const figure of figures) {
		const sameKey = byKey.get(figure.key)
		if (sameKey) sameKey.push(figure)
		else byKey.set(figure.key, [figure])
	}
	return byKey
}
