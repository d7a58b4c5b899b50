import { expect, test } from 'vitest'
import { grantsRelief, outcomes } from './outcome.ts'

test('an approval grants, as asked or changed; a refusal and a referral do not', () => {
	expect(outcomes.filter(grantsRelief)).toEqual(['approved', 'approved-changed'])
})
