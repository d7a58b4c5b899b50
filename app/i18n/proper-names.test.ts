import { expect, test } from 'vitest'
import { bankName, officeName } from './proper-names.ts'

test('a Korean reader sees the names as the ledger has them', () => {
	expect(officeName('서초세무서', 'ko')).toBe('서초세무서')
	expect(bankName('국민은행', 'ko')).toBe('국민은행')
})

test.each([
	['서초세무서', 'Seocho Tax Office (서초세무서)'],
	['북전주세무서', 'Bukjeonju Tax Office (북전주세무서)'],
	['Seoul 1', 'Seoul 1'],
])('the office %s is %s to an English reader', (name, english) => {
	expect(officeName(name, 'en')).toBe(english)
})

test.each([
	['국민은행', 'KB Kookmin Bank (국민은행)'],
	['카카오뱅크', 'KakaoBank (카카오뱅크)'],
	['우체국', 'Korea Post (우체국)'],
	['가상은행', 'Gasang Bank (가상은행)'],
	['iM뱅크', 'iM Bank (iM뱅크)'],
])('the bank %s is %s to an English reader', (name, english) => {
	expect(bankName(name, 'en')).toBe(english)
})
