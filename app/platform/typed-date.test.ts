import { expect, test } from 'vitest'
import { datePartsOf, readMonth, typedDate } from './typed-date.ts'

const required = typedDate({ missing: 'x:missing', invalid: 'x:invalid' })

function messagesFor(year: string, month = '', day = '') {
	return required.safeParse({ year, month, day }).error?.issues.map(({ message, path }) => ({
		message,
		path,
	}))
}

test('three boxes make a day', () => {
	expect(required.parse({ year: '2026', month: '3', day: '9' })).toBe('2026-03-09')
})

test('a whole day in the first box is understood', () => {
	const wholes = ['20261130', '2026.11.30', '2026-11-30', ' 2026.11.30. ', '2026년 11월 30일']
	for (const whole of [...wholes, '２０２６．１１．３０', '2026. 11. 30.']) {
		expect(required.parse({ year: whole, month: '', day: '' })).toBe('2026-11-30')
		expect(required.parse({ year: '', month: '', day: whole })).toBe('2026-11-30')
	}
})

test('a whole day written day first is understood', () => {
	for (const whole of ['30 11 2026', '30 November 2026', '30 Nov 2026']) {
		expect(required.parse({ year: '', month: '', day: whole })).toBe('2026-11-30')
	}
	// Nobody can tell which of the two is the month.
	expect(messagesFor('', '', '3/4/2026')).toHaveLength(1)
})

test('each box is read as people write it', () => {
	expect(required.parse({ year: '2026년', month: '3월', day: '9일' })).toBe('2026-03-09')
	expect(required.parse({ year: '２０２６', month: '０３ 월', day: '９' })).toBe('2026-03-09')
	expect(required.parse({ year: '2026', month: 'March', day: '9' })).toBe('2026-03-09')
	expect(messagesFor('2026', '3일', '9')).toHaveLength(1)
})

test('a month is read as people write it', () => {
	for (const [year, month] of [
		['2025', '3'],
		['2025년', '3월'],
		['２０２５', '０３'],
		['2025년 3월', ''],
		['', '2025.3'],
		['202503', ''],
		['2025', 'Mar'],
	] as const) {
		expect(readMonth({ year, month })).toBe('2025-03')
	}
	expect(readMonth({ year: '2025', month: '13' })).toBeUndefined()
	expect(readMonth({ year: '25', month: '3' })).toBeUndefined()
	expect(readMonth({ year: '', month: '' })).toBeUndefined()
})

test('a day that does not exist is refused at the field, not at a box', () => {
	expect(messagesFor('2026', '2', '29')).toEqual([{ message: 'x:invalid', path: [] }])
	expect(messagesFor('2026', '13', '1')).toEqual([{ message: 'x:invalid', path: [] }])
	expect(messagesFor('26', '1', '1')).toEqual([{ message: 'x:invalid', path: [] }])
	expect(messagesFor('2026', '', '1')).toEqual([{ message: 'x:invalid', path: [] }])
})

test('nothing typed is missing, or empty where the field is optional', () => {
	expect(messagesFor('')).toEqual([{ message: 'x:missing', path: [] }])
	expect(typedDate({ invalid: 'x' }).parse({})).toBe('')
})

test('a stored day goes back into the boxes', () => {
	expect(datePartsOf('2026-03-09')).toEqual({ year: '2026', month: '3', day: '9' })
	expect(datePartsOf(null)).toEqual({ year: '', month: '', day: '' })
})
