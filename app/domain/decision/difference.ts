import { canonicalJson } from '../canonical-json.ts'

/** One place where what was kept and what comes out now are not the same. */
export type Difference = { where: string; kept: string; now: string }

/**
 * Every place in which a value differs from the one kept. What a later program says besides is no
 * difference: only what was kept is looked for.
 */
export function differencesBetween(where: string, kept: unknown, now: unknown): Difference[] {
	if (Array.isArray(kept) && Array.isArray(now)) {
		const places = Array.from({ length: Math.max(kept.length, now.length) }, (_, index) => index)
		return places.flatMap((index) =>
			differencesBetween(`${where}[${String(index)}]`, kept[index], now[index]),
		)
	}
	if (isRecord(kept) && isRecord(now)) {
		return Object.entries(kept).flatMap(([name, value]) =>
			differencesBetween(where === '' ? name : `${where}.${name}`, value, now[name]),
		)
	}
	const [before, after] = [written(kept), written(now)]
	return before === after ? [] : [{ where, kept: before, now: after }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function written(value: unknown): string {
	return value === undefined ? '' : canonicalJson(value)
}
