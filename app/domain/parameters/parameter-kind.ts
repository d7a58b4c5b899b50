import { isCalendarDate } from '../calendar-date.ts'
import { readWon } from '../won.ts'
import { type Figure } from './parameters.ts'

/** What a number is, and so what may be written for it. */
export type ParameterKind =
	'won' | 'rate' | 'weight' | 'months' | 'days' | 'years' | 'count' | 'regime' | 'date'

// The key says it; the first that fits, and won where none does.
const byKey: readonly (readonly [RegExp, ParameterKind])[] = [
	[/regime/, 'regime'],
	[/weight/, 'weight'],
	[/-rate$|-share(-|$)/, 'rate'],
	[/months(-|$)/, 'months'],
	[/days(-|$)/, 'days'],
	[/years(-|$)|-age-/, 'years'],
	[/misses|times|a-year$/, 'count'],
]

export function kindOf({ key, value }: Pick<Figure, 'key' | 'value'>): ParameterKind {
	if (isCalendarDate(value)) return 'date'
	return byKey.find(([pattern]) => pattern.test(key))?.[1] ?? 'won'
}

type Bounds = { least: number; most: number }

const whole: Partial<Record<ParameterKind, Bounds>> = {
	won: { least: 0, most: 1_000_000_000_000 },
	months: { least: 1, most: 120 },
	days: { least: 1, most: 3660 },
	years: { least: 1, most: 100 },
	count: { least: 1, most: 1000 },
	regime: { least: 0, most: 2 },
}

const decimals: Partial<Record<ParameterKind, Bounds>> = {
	rate: { least: 0, most: 1 },
	weight: { least: 0, most: 10 },
}

/** Between which numbers a value of a kind lies; none for a day of the calendar. */
export function boundsOf(kind: ParameterKind): Bounds | undefined {
	return whole[kind] ?? decimals[kind]
}

export function isValueOf(kind: ParameterKind, value: string): boolean {
	const bounds = boundsOf(kind)
	if (!bounds) return isCalendarDate(value)
	const form = kind in whole ? /^(0|[1-9]\d{0,12})$/ : /^(0|[1-9]\d?)(\.\d{0,8}[1-9])?$/
	return form.test(value) && within(value, bounds)
}

/** A value as somebody types it: "0.022%", "1,500,000", "150만"; undefined where it is none of its kind. */
export function readValue(kind: ParameterKind, typed: string): string | undefined {
	const value = written(kind, typed.normalize('NFKC').trim())
	return value !== undefined && isValueOf(kind, value) ? value : undefined
}

const unitWord = /\s*(?:개월|일|년|세|회|번|(?:month|day|year|time)s?)$/i

function written(kind: ParameterKind, text: string): string | undefined {
	if (kind === 'date') return text
	if (kind === 'won') return readWon(text)?.toString()
	if (kind !== 'rate' && kind !== 'weight') {
		return text.replace(unitWord, '').replace(/^0+(?=\d)/, '')
	}
	const percent = /^(\d{1,3})(?:\.(\d{1,8}))?\s*%$/.exec(text)
	if (percent) return hundredth(percent[1] ?? '', percent[2] ?? '')
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

// By its digits: a rate divided as a number would not stay what was typed.
function hundredth(before: string, after: string): string {
	const digits = before.padStart(3, '0')
	const fraction = (digits.slice(-2) + after).replace(/0+$/, '')
	const units = digits.slice(0, -2)
	return fraction === '' ? units : `${units}.${fraction}`
}

function within(value: string, { least, most }: Bounds): boolean {
	return Number(value) >= least && Number(value) <= most
}
