/** Chance that repeats itself: the same seed always gives the same numbers, on every machine. */
export type Chance = {
	/** 0 ≤ x < 1 */
	number: () => number
	/** A whole number from `least` to `most`, both possible. */
	whole: (least: number, most: number) => number
	/** True in `share` of all cases. */
	happens: (share: number) => boolean
	oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value
	/** One of the values, each as often as its weight says. */
	weighted: <Value>(values: readonly (readonly [weight: number, value: Value])[]) => Value
}

export function chanceFrom(seed: string): Chance {
	const number = smallFastCounter(hashed(seed))
	const whole = (least: number, most: number) => least + Math.floor(number() * (most - least + 1))
	return {
		number,
		whole,
		happens: (share) => number() < share,
		oneOf: (values) => values[whole(0, values.length - 1)] ?? values[0],
		weighted: (values) => pickByWeight(values, number()),
	}
}

function pickByWeight<Value>(
	values: readonly (readonly [weight: number, value: Value])[],
	at: number,
): Value {
	let left = at * values.reduce((sum, [weight]) => sum + weight, 0)
	for (const [weight, value] of values) {
		left -= weight
		if (left < 0) return value
	}
	const last = values.at(-1)
	if (!last) throw new Error('There is nothing to choose from')
	return last[1]
}

type State = [number, number, number, number]

// Four 32-bit numbers from a text, each bit of which moves all of them (FNV-1a, then mixed).
function hashed(text: string): State {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	}
	const mixed = (salt: number) => {
		let word = Math.imul(hash ^ salt, 0x85ebca6b)
		word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
		return (word ^ (word >>> 16)) | 0
	}
	return [mixed(1), mixed(2), mixed(3), 1]
}

// sfc32 by Chris Doty-Humphrey, public domain; the first dozen numbers only stir it.
function smallFastCounter([a, b, c, counter]: State): () => number {
	const next = () => {
		const sum = (((a + b) | 0) + counter) | 0
		counter = (counter + 1) | 0
		a = b ^ (b >>> 9)
		b = (c + (c << 3)) | 0
		c = (((c << 21) | (c >>> 11)) + sum) | 0
		return (sum >>> 0) / 0x1_0000_0000
	}
	for (let round = 0; round < 12; round += 1) next()
	return next
}
