import { expect, test } from 'vitest'
import en from '#locales/en/tax.json'
import ko from '#locales/ko/tax.json'
import { taxCodes } from './tax-code.ts'

test.each(taxCodes)('tax %s has a name in both languages', (code) => {
	expect(ko.name[code]).toBeTruthy()
	expect(en.name[code]).toBeTruthy()
})
