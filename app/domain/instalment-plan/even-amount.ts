import { type Won } from '../won.ts'

/**
 * The amount for all instalments but the last, chosen so that the last is never smaller and exceeds
 * it by as little as can be. What is left for the last falls as the amount rises, so it is bisected,
 * each guess taken from how far off the one before was.
 */
export function evenAmount(
	owed: Won,
	count: number,
	lastAfter: (amount: Won) => Won,
): Won | undefined {
	const surplus = (amount: Won) => lastAfter(amount) - amount
	if (count === 1) return owed
	if (owed < count) return undefined
	let enough = 1
	// Twice what is owed today is more than any plan of this length comes to.
	let tooMuch = owed * 2 + 1
	let guess = Math.floor(owed / count)
	while (tooMuch - enough > 1) {
		const over = surplus(guess)
		// One won more for each of the others takes at least `count` from the surplus.
		if (over >= 0 && over < count) return guess
		if (over >= 0) enough = guess
		else tooMuch = guess
		const step = over >= 0 ? Math.max(1, Math.floor(over / count)) : Math.floor(over / count)
		guess = Math.min(Math.max(guess + step, enough + 1), tooMuch - 1)
	}
	return enough
}
