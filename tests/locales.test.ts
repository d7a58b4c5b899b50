import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const plural = /_(zero|one|two|few|many|other)$/
const languages = readdirSync('locales')
const slices = [...new Set(languages.flatMap((language) => readdirSync(`locales/${language}`)))]

type Words = { [key: string]: Words | string }

function wordsOf(language: string, slice: string): Words {
	return JSON.parse(readFileSync(`locales/${language}/${slice}`, 'utf8')) as Words
}

/** Every key with its path; the plural forms of one word count as one key. */
function keysOf(words: Words, prefix = ''): string[] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string'
			? [`${prefix}${key}`.replace(plural, '')]
			: keysOf(value, `${prefix}${key}.`),
	)
}

function leaves(words: Words, prefix = ''): [string, string][] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string'
			? ([[`${prefix}${key}`, value]] as [string, string][])
			: leaves(value, `${prefix}${key}.`),
	)
}

function placeholders(text: string): string[] {
	return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1] ?? '').sort()
}

test('Korean and English are there', () => {
	expect(languages).toEqual(expect.arrayContaining(['en', 'ko']))
})

test.each(slices)('every language has %s', (slice) => {
	for (const language of languages) expect(readdirSync(`locales/${language}`)).toContain(slice)
})

test.each(slices)('%s has the same keys in every language', (slice) => {
	const korean = [...new Set(keysOf(wordsOf('ko', slice)))].sort()
	for (const language of languages) {
		expect([...new Set(keysOf(wordsOf(language, slice)))].sort(), language).toEqual(korean)
	}
})

test.each(slices)('%s leaves no text empty and no plural form out', (slice) => {
	for (const language of languages) {
		const texts = new Map(leaves(wordsOf(language, slice)))
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
		for (const [key, text] of texts) {
			expect(text.trim(), `${language} ${key}`).not.toBe('')
			if (!plural.test(key)) continue
			for (const form of forms) {
				expect([...texts.keys()]).toContain(key.replace(plural, `_${form}`))
			}
		}
	}
})

test.each(slices)('%s fills the same blanks in every language', (slice) => {
	const korean = new Map(leaves(wordsOf('ko', slice)))
	for (const language of languages) {
		for (const [key, text] of leaves(wordsOf(language, slice))) {
			const same = korean.get(key) ?? korean.get(key.replace(plural, '_other'))
			if (same === undefined || plural.test(key)) continue
			expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(same))
		}
	}
})

// A form keeps what is typed only once it is sent: nothing saves it before.
test('no message says that words not sent yet were saved', () => {
	for (const slice of ['common.json', 'sign-in.json', 'problem.json']) {
		for (const language of languages) {
			for (const [key, text] of leaves(wordsOf(language, slice))) {
				expect(text, key).not.toMatch(/작성하(시)?던 내용은 저장|What you wrote is saved/)
			}
		}
	}
})
