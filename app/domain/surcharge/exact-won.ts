import { type Figure } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'

/** Won in millionths of a millionth, so that a base times a rate times days is never rounded. */
export type ExactWon = bigint

const PLACES = 12
const ONE_WON = 10n ** BigInt(PLACES)
const DECIMAL = /^(\d+)(?:\.(\d{1,12}))?$/

export function exactWon(base: Won, figure: Figure, times = 1): ExactWon {
	let rate = rates.get(figure)
	if (rate === undefined) rates.set(figure, (rate = rateOf(figure)))
	return BigInt(base) * BigInt(times) * rate
}

// A figure never changes once made.
const rates = new WeakMap<Figure, ExactWon>()

function rateOf({ key, value }: Figure): ExactWon {
	const match = DECIMAL.exec(value)
	if (!match) throw new Error(`${key} is no decimal: ${value}`)
	return BigInt(`${match[1]}${(match[2] ?? '').padEnd(PLACES, '0')}`)
}

/** A part of a won is dropped. */
export function wholeWon(exact: ExactWon): Won {
	return Number(exact / ONE_WON)
}
