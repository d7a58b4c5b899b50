import { type CalendarDate } from '../calendar-date.ts'
import { itemsUnderRelief } from '../instalment-plan/covered-items.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility } from './eligibility-answer.ts'

/** Whether two reliefs may be had side by side; where not, the article or the ground that forbids it. */
export type Combination =
	| { answer: 'together' }
	| { answer: 'never'; article: string }
	/** Both set days for one and the same tax. */
	| { answer: 'one-of-them' }

type Never = { pair: readonly [Relief, Relief]; article: string }

const nevers: readonly Never[] = [
	// Who had a debt extinguished is shut out of the other.
	{ pair: ['extinction', 'closed-business-relief'], article: '조세특례제한법 §99의10①6' },
]

type Asked = Pick<Eligibility, 'relief' | 'covers' | 'extinguishes'>

/**
 * An extinction says nothing about days, so whatever holds collection off meanwhile may stand beside it.
 * Of two reliefs that set days only one can hold a tax; for different taxes both can be had.
 */
export function combinationOf(one: Asked, other: Asked): Combination {
	const article = barredBeside(one.relief, other.relief)
	if (article !== undefined) return { answer: 'never', article }
	if (one.extinguishes || other.extinguishes) return { answer: 'together' }
	const shares = one.covers.some((id) => other.covers.includes(id))
	return shares ? { answer: 'one-of-them' } : { answer: 'together' }
}

/** The article by which whoever has the one cannot have the other, whatever the taxes. */
export function barredBeside(one: Relief, other: Relief): string | undefined {
	return nevers.find(({ pair }) => one !== other && pair.includes(one) && pair.includes(other))
		?.article
}

/** A relief with all it would hold: a plan may hold a tax the article itself leaves out. */
export function heldUnder(
	found: Eligibility,
	items: readonly TaxItem[],
	on: CalendarDate,
): Eligibility {
	const planned = itemsUnderRelief(found.relief, items, on).map(({ id }) => id)
	return { ...found, covers: [...new Set([...found.covers, ...planned])] }
}

/** Two of what is asked for that may not be had side by side, and why. */
export type Clash = {
	one: Relief
	other: Relief
	because: Exclude<Combination, { answer: 'together' }>
}

export function clashAmong(asked: readonly Asked[]): Clash | undefined {
	for (const [index, one] of asked.entries()) {
		for (const other of asked.slice(index + 1)) {
			const because = combinationOf(one, other)
			if (because.answer !== 'together') return { one: one.relief, other: other.relief, because }
		}
	}
	return undefined
}
