import { expect, test } from 'vitest'
import { virtualAccounts } from './virtual-accounts.ts'

test('every account is read with its bank', () => {
	expect(virtualAccounts('가나은행:000-11-22; 다라은행:3344')).toEqual([
		{ bank: '가나은행', number: '000-11-22' },
		{ bank: '다라은행', number: '3344' },
	])
})

test('no account is none, and half of one is none', () => {
	expect(virtualAccounts(null)).toEqual([])
	expect(virtualAccounts('가나은행:; :3344;')).toEqual([])
})
