import { expect, test } from 'vitest'
import { languageOfWords } from './language-of-words.ts'

test.each([
	['통장 사본을 보내 주십시오.', 'en', 'ko'],
	['2. 통장 사본 (PDF)', 'en', 'ko'],
	['Please send a copy of your bankbook (통장).', 'en', undefined],
	['Please send a copy of your bankbook (통장).', 'ko', 'en'],
	['국세징수법 §13, NTS에 물어보십시오.', 'ko', undefined],
	['010-0000-1234', 'en', undefined],
	['', 'ko', undefined],
] as const)('%j on a page in %s is in %s', (words, page, language) => {
	expect(languageOfWords(words, page)).toBe(language)
})
