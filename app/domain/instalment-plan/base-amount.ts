import { type Won } from '../won.ts'
import { type AmountOf } from './plan-shape.ts'

/**
 * The amount a shape rests on, chosen so that the last instalment is never smaller than the shape asks
 * and exceeds it by as little as can be. What is left for the last falls as the amount rises, so it is
 * bisected, each guess taken from how fast it fell between the two before.
 */
export function baseAmount(
	owed: Won,
	count: number,
	amountOf: AmountOf,
	lastAfter: (each: Won) => Won,
): Won | undefined {
	if (count === 1) return owed
	const surplus = (each: Won) => lastAfter(each) - amountOf(each, count - 1)
	let enough = 0
	// Twice what is owed today is more than any plan of this length comes to.
	let tooMuch = owed * 2 + 1
	let guess = Math.max(1, Math.floor(owed / count))
	let before: { guess: Won; over: Won } | undefined
	while (tooMuch - enough > 1) {
		const over = surplus(guess)
		// One won more for each of the others takes at least `count` from the surplus of an even plan.
		if (over >= 0 && over < count) return guess
		if (over >= 0) enough = guess
		else tooMuch = guess
		const fall = before ? (before.over - over) / (guess - before.guess) : count
		before = { guess, over }
		const step = Math.floor(over / Math.max(count, fall))
		guess = Math.min(Math.max(guess + (step || 1), enough + 1), tooMuch - 1)
	}
	return enough || undefined
}
