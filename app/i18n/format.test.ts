import { expect, test } from 'vitest'
import {
	formatDate,
	formatDay,
	formatInstant,
	formatMonth,
	formatNumber,
	formatWon,
	formatWonInWords,
} from './format.ts'

test.each([
	[0, '0'],
	[999, '999'],
	[1_000, '1,000'],
	[1_234_560, '1,234,560'],
	[110_700_000_000_000, '110,700,000,000,000'],
	[-48_000, '-48,000'],
])('%d has its digits in threes', (value, text) => {
	expect(formatNumber(value)).toBe(text)
})

test('won is a word, not a sign', () => {
	expect(formatWon(1_234_560, 'ko')).toBe('1,234,560원')
	expect(formatWon(1_234_560, 'en')).toBe('1,234,560 won')
})

test.each([
	[1_450_000, '145만 원'],
	[12_345_600, '1,234만 5,600원'],
	[300_000_000, '3억 원'],
	[305_000_010, '3억 500만 10원'],
	[9_990, '9,990원'],
	[100_000_000_000_000, '100조 원'],
	[2_000_300_000_000, '2조 3억 원'],
])('%d is read back as %s', (amount, words) => {
	expect(formatWonInWords(amount, 'ko')).toBe(words)
})

test('English reads an amount back in digits', () => {
	expect(formatWonInWords(1_450_000, 'en')).toBe('1,450,000 won')
})

test('a day carries its weekday', () => {
	expect(formatDay('2026-11-30', 'ko')).toBe('2026년 11월 30일(월)')
	expect(formatDay('2026-11-30', 'en')).toBe('Mon 30 November 2026')
	expect(formatDay('2028-02-29', 'ko')).toBe('2028년 2월 29일(화)')
})

test('a date in a sentence and a month do not', () => {
	expect(formatDate('2026-11-03', 'ko')).toBe('2026년 11월 3일')
	expect(formatDate('2026-11-03', 'en')).toBe('3 November 2026')
	expect(formatMonth('2026-11', 'ko')).toBe('2026년 11월')
	expect(formatMonth('2026-11-30', 'en')).toBe('November 2026')
})

test('an instant is told in Korea time, whatever the clock of the machine', () => {
	expect(formatInstant(new Date('2026-11-30T15:00:00Z'), 'ko')).toBe('2026년 12월 1일(화) 오전 0시')
	expect(formatInstant(new Date('2026-11-30T09:05:00Z'), 'ko')).toBe(
		'2026년 11월 30일(월) 오후 6시 5분',
	)
	expect(formatInstant(new Date('2026-11-30T03:00:00Z'), 'en')).toBe(
		'Mon 30 November 2026, 12:00 pm (Korea time)',
	)
})
