import { type TFunction } from 'i18next'

/** Most words of a page are the same every time: those with nothing to fill in are looked up once. */
export function remembering(t: TFunction): TFunction {
	const words = new Map<unknown, unknown>()
	const look = (...asked: Parameters<TFunction>) => {
		const [key] = asked
		if (asked.length > 1 || typeof key !== 'string') return t(...asked)
		const known = words.get(key) ?? t(...asked)
		words.set(key, known)
		return known
	}
	return look as TFunction
}
