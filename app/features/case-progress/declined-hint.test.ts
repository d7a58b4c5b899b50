import { expect, test } from 'vitest'
import { declinedHint } from './declined-hint.ts'

test('nothing is said to be lost that was approved beside the offer', () => {
	expect(declinedHint(['approved-changed', 'approved', 'declined'])).toBe('declined-beside-hint')
})

test('an offer beside refusals leaves nothing', () => {
	expect(declinedHint(['approved-changed', 'declined'])).toBe('declined-hint')
	expect(declinedHint(['approved-changed'])).toBe('declined-hint')
})
