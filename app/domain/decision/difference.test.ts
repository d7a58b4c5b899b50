import { describe, expect, it } from 'vitest'
import { differencesBetween } from './difference.ts'

describe('differences', () => {
	it('are none between the same values, whatever is said besides', () => {
		const kept = { a: 1, b: ['x', { c: null }], d: undefined }
		expect(differencesBetween('', kept, { b: ['x', { c: null, more: 2 }], a: 1, e: 3 })).toEqual([])
	})

	it('are found to the won, at their place', () => {
		const kept = { rows: [{ amount: 100 }, { amount: 200 }] }
		const now = { rows: [{ amount: 100 }, { amount: 201 }] }
		expect(differencesBetween('plan', kept, now)).toEqual([
			{ where: 'plan.rows[1].amount', kept: '200', now: '201' },
		])
	})

	it('are rows that came or went, and values that are not there', () => {
		expect(differencesBetween('x', [1], [1, 2])).toEqual([{ where: 'x[1]', kept: '', now: '2' }])
		expect(differencesBetween('x', [1, 2], [1])).toEqual([{ where: 'x[1]', kept: '2', now: '' }])
		expect(differencesBetween('', { a: 1 }, {})).toEqual([{ where: 'a', kept: '1', now: '' }])
		expect(differencesBetween('x', null, { a: 1 })).toEqual([
			{ where: 'x', kept: 'null', now: '{"a":1}' },
		])
		expect(differencesBetween('x', { a: 1 }, null)).toHaveLength(1)
		expect(differencesBetween('x', [], {})).toEqual([{ where: 'x', kept: '[]', now: '{}' }])
	})
})
