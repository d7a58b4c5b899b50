import { expect, test } from 'vitest'
import { datePartsOf, typedDate } from './typed-date.ts'

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
	for (const whole of ['20261130', '2026.11.30', '2026-11-30', ' 2026.11.30. ']) {
		expect(required.parse({ year: whole, month: '', day: '' })).toBe('2026-11-30')
	}
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
