/** Whole won. Every sum of the law fits a safe integer; fractions never leave the engine. */
export type Won = number

/** 국고금관리법 §47①: what is under 10 won is dropped. */
export function truncateUnder10(amount: Won): Won {
	return amount - (amount % 10)
}

const UNITS: readonly (readonly [string, bigint])[] = [
	['조', 1_000_000_000_000n],
	['억', 100_000_000n],
	['만', 10_000n],
]
// Longer rows of digits are above all reason without being worked out.
const LONGEST = 60
const SMALL_SIZES = [1_000n, 100n, 10n, 1n]
const IN_SMALL_UNITS = /^(?:([\d.,]*)천)?(?:([\d.,]*)백)?(?:([\d.,]*)십)?([\d.,]+)?$/u
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** Far above what anybody owes or earns, and still exact when many such amounts are added. */
const MOST = 100_000_000_000_000n

/** The largest amount anybody may write. */
export const mostWon: Won = Number(MOST)

export type AmountProblem = 'unreadable' | 'too_large' | 'zero'

export type TypedAmount =
	{ won: Won; problem?: undefined } | { won?: undefined; problem: AmountProblem }

/**
 * Reads an amount the way people write it: "1,450,000", "145만 원", "1억 2천만", full-width
 * digits, "KRW 900,000", "900,000 won". Undefined when it is none, is negative, leaves a part of a won or is above all reason.
 */
export function readWon(text: string): Won | undefined {
	const amount = amountWritten(text)
	return amount !== undefined && amount <= MOST ? Number(amount) : undefined
}

/** An amount that somebody could pay, or why it is none. */
export function readAmount(text: string): TypedAmount {
	const amount = amountWritten(text)
	if (amount === undefined) return { problem: 'unreadable' }
	if (amount > MOST) return { problem: 'too_large' }
	return amount === 0n ? { problem: 'zero' } : { won: Number(amount) }
}

function amountWritten(text: string): bigint | undefined {
	let rest = text
		.normalize('NFKC')
		.replace(/\s/gu, '')
		.replace(/^(?:₩|\\|krw)/iu, '')
		.replace(/(?:원정?|won|krw)$/iu, '')
	if (rest === '') return undefined

	let total = 0n
	for (const [unit, size] of UNITS) {
		const at = rest.indexOf(unit)
		if (at === -1) continue
		const part = amountOf(rest.slice(0, at), size)
		if (part === undefined) return undefined
		total += part
		rest = rest.slice(at + 1)
	}
	if (rest !== '') {
		const part = amountOf(rest, 1n)
		if (part === undefined) return undefined
		total += part
	}
	return total
}

// "145", "1,450", "3.5", "2천", "3천5백": so many of a unit.
function amountOf(written: string, size: bigint): bigint | undefined {
	const match = written === '' ? null : IN_SMALL_UNITS.exec(written)
	if (!match) return undefined
	let total = 0n
	for (const [index, smallSize] of SMALL_SIZES.entries()) {
		const count = match[index + 1]
		if (count === undefined) continue
		// "천" alone is one thousand.
		const part = timesUnit(count === '' ? '1' : count, size * smallSize)
		if (part === undefined) return undefined
		total += part
	}
	return total
}

function timesUnit(written: string, size: bigint): bigint | undefined {
	if (!DIGITS.test(written)) return undefined
	const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.')
	if (whole.length > LONGEST) return MOST + 1n
	if (fraction.length > LONGEST) return undefined
	const scale = 10n ** BigInt(fraction.length)
	const scaled = BigInt(whole + fraction) * size
	return scaled % scale === 0n ? scaled / scale : undefined
}
