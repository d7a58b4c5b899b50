import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asUnicodeRange, charactersIn, standardSyllables } from '../bin/font-characters.mjs'

const sheet = readFileSync('app/styles/fonts.css', 'utf8')
const faces = [...sheet.matchAll(/@font-face \{(.*?)\}/gs)].map(([, face = '']) => ({
	file: /url\('([^']+)'\)/.exec(face)?.[1] ?? '',
	weight: /font-weight: (\d+)/.exec(face)?.[1],
	range: /unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? '',
}))
const restSyllables = new Set(standardSyllables())

function isInRange(character: string, range: string): boolean {
	const code = character.codePointAt(0) ?? 0
	return range.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace('U+', '').split('-')
		return parseInt(from, 16) <= code && code <= parseInt(to, 16)
	})
}

function uncovered(text: string): string[] {
	const ranges = faces.filter(({ file }) => file.includes('-ui-')).map(({ range }) => range)
	return charactersIn(text).filter(
		(character) =>
			!restSyllables.has(character) && !ranges.every((range) => isInRange(character, range)),
	)
}

test('each weight has a face for our texts and one for the rest, and their files are there', () => {
	expect(faces.map(({ weight }) => weight)).toEqual(['400', '400', '700', '700'])
	for (const { file } of faces) expect(existsSync(`public${file}`), file).toBe(true)
	expect(readdirSync('public/fonts')).toContain('OFL.txt')
})

test('the page fetches the face its style sheet names', () => {
	const preloaded = readFileSync('app/ui/ui-font.ts', 'utf8')
	expect(faces.some(({ file }) => file.includes('-ui-400') && preloaded.includes(file))).toBe(true)
})

test('every character of every text is in one of the two faces', () => {
	for (const file of readdirSync('locales', { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.json')) continue
		expect(uncovered(readFileSync(`locales/${file}`, 'utf8')), file).toEqual([])
	}
})

test('a character in neither face would be found', () => {
	expect(uncovered('가나다 뷁 ♥')).toEqual(['♥', '뷁'])
})

test('neighbours share one range', () => {
	expect(asUnicodeRange(['A', 'B', 'C', '가'])).toBe('U+41-43,U+AC00')
})
