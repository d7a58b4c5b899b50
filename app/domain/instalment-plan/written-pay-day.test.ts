import { expect, test } from 'vitest'
import { readPayDay, writtenPayDays } from './written-pay-day.ts'

test.each([
	['1', 1],
	['28', 28],
	['end', 'end'],
	['0', undefined],
	['29', undefined],
	['01', undefined],
	['1.5', undefined],
	['', undefined],
])('a pay day written %j is %s', (written, payDay) => expect(readPayDay(written)).toBe(payDay))

test('every pay day can be written, the end of the month last', () => {
	expect(writtenPayDays).toHaveLength(29)
	expect(writtenPayDays.at(-1)).toBe('end')
})
