import { expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { reliefs as all } from '../relief.ts'
import { reliefOf, reliefsInOrder, submittedUnder } from './case-basis.ts'

test('the reliefs of a case stand by what they do, a plan that is only received last', () => {
	expect(reliefsInOrder(all)).toEqual([
		...['extinction', 'closed-business-relief', 'restart-extension', 'notice-deferral'],
		...['deadline-extension', 'restart-deferral', 'seizure-deferral', 'auction-hold'],
		'voluntary-plan',
	])
	expect(reliefsInOrder(['voluntary-plan', 'auction-hold'])).toEqual([
		...['auction-hold', 'voluntary-plan'],
	])
	expect(reliefsInOrder([])).toEqual([])
})

test('the case leads with the first of them; nothing asked for is a plan handed in', () => {
	expect(reliefOf({ reliefs: ['seizure-deferral', 'deadline-extension'] })).toBe(
		'deadline-extension',
	)
	expect(reliefOf({ reliefs: [] })).toBe('voluntary-plan')
})

test('each relief has the plan handed in for it, or the one there is', () => {
	const basis = makeBasis()
	const beside = { relief: 'auction-hold', total: 10, instalments: [] } as const
	const both = { ...basis, besidePlans: [beside] }
	expect(submittedUnder('seizure-deferral', both)).toBe(basis.submittedPlan)
	expect(submittedUnder('auction-hold', both)).toBe(beside)
	expect(submittedUnder('auction-hold', basis)).toBe(basis.submittedPlan)
	expect(submittedUnder('auction-hold', { ...basis, submittedPlan: null })).toBeNull()
})
