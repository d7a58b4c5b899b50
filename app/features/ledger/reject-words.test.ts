import { expect, it } from 'vitest'
import english from '#locales/en/ledger.json'
import { inWords } from './reject-words.ts'
import { rejectOf, rejectReasons } from './reject.ts'

it('every reason has a sentence and a name, and nothing else has one', () => {
	expect(Object.keys(english.reject).sort()).toEqual([...rejectReasons].sort())
	expect(Object.keys(english.why).sort()).toEqual([...rejectReasons].sort())
})

it('names the value and what it is held against in both languages', () => {
	const reject = rejectOf('wrong_column_count', { line: 7, value: '5', other: '$& 6' })
	expect(inWords(reject)).toMatchObject({
		line: 7,
		ko: '이 줄은 5칸이고, $& 6칸이어야 합니다.',
		en: 'This line has 5 fields and must have $& 6.',
	})
})
