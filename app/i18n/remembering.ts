import { type TFunction } from 'i18next'

const MOST_REMEMBERED = 5_000

/**
 * Most words of a page are the same every time: those with nothing to fill in, or only with numbers, are
 * looked up once. What is filled in with text may be of a person, and is not kept.
 */
export function remembering(t: TFunction): TFunction {
	const words = new Map<string, unknown>()
	const look = (...asked: Parameters<TFunction>) => {
		const name = nameOf(asked)
		if (name === undefined) return t(...asked)
		const known = words.get(name)
		if (known !== undefined) return known
		if (words.size >= MOST_REMEMBERED) words.clear()
		const found: unknown = t(...asked)
		words.set(name, found)
		return found
	}
	return look as TFunction
}

function nameOf([key, filling, ...more]: readonly unknown[]): string | undefined {
	if (typeof key !== 'string' || more.length > 0) return undefined
	if (filling === undefined) return key
	if (typeof filling !== 'object' || filling === null) return undefined
	let name = key
	for (const [word, value] of Object.entries(filling)) {
		if (typeof value !== 'number') return undefined
		name += `|${word}=${value}`
	}
	return name
}
