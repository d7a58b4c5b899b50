import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Words = string | { [key: string]: Words }

// Read by the taxpayer on one page and by the office on another: they speak of the case, to nobody.
const shared = ['reason', 'condition', 'change', 'cancel', 'effect', 'waiver']
const addressing = { en: /\b(you|your|yours|our|us|we)\b/i, ko: /말씀|하셨|하시는|귀하|고객/ }

function textsIn(words: Words | undefined): string[] {
	if (words === undefined) return []
	return typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn)
}

test.each(['ko', 'en'] as const)(
	'what the law says to a relief addresses nobody: %s',
	(language) => {
		const words: Record<string, Words> = JSON.parse(
			readFileSync(`locales/${language}/relief.json`, 'utf8'),
		)
		const texts = shared.flatMap((group) => textsIn(words[group]))
		expect(texts.length).toBeGreaterThan(80)
		expect(texts.filter((text) => addressing[language].test(text))).toEqual([])
	},
)
