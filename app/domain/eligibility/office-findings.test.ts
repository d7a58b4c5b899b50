import { expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { isFindable, withFindings } from './office-findings.ts'

test('what the office found stands, and what it did not look at stays', () => {
	const person = makePerson({ resident: true, property: 5, bookkeeping: null })
	expect(withFindings(person, { property: 0, bookkeeping: false, resident: undefined })).toEqual({
		...{ ...person, property: 0, bookkeeping: false },
	})
	// The office looked and could not tell.
	expect(withFindings(person, { resident: null }).resident).toBeNull()
})

test('an officer settles what neither the ledger nor the person can', () => {
	expect(isFindable('honestTaxpayer')).toBe(true)
	expect(isFindable('causes')).toBe(false)
})
