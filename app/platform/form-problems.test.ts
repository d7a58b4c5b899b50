import { expect, test } from 'vitest'
import { listProblems } from './form-problems.ts'

test('problems keep the order of the form and name nested fields with dots', () => {
	const errors = {
		income: { type: 'custom', message: 'a:income' },
		since: { year: { type: 'custom', message: 'a:year' } },
		reasons: { root: { type: 'custom', message: 'a:reasons' } },
	}
	expect(listProblems(errors)).toEqual([
		{ name: 'income', message: 'a:income' },
		{ name: 'since.year', message: 'a:year' },
		{ name: 'reasons', message: 'a:reasons' },
	])
})

test('what is no problem is left out', () => {
	expect(listProblems({ income: undefined, note: null })).toEqual([])
})
