import { expect, test } from 'vitest'
import { detectLanguage, languageCookie } from './detect-language.server.ts'

function visit(path: string, headers: Record<string, string> = {}) {
	return new Request(`http://127.0.0.1:3000${path}`, { headers })
}

test('Korean is served when nothing is known', () => {
	expect(detectLanguage(visit('/'))).toBe('ko')
	expect(detectLanguage(visit('/', { 'accept-language': 'fr-FR, *;q=0.1' }))).toBe('ko')
})

test('the address wins over the saved choice, the saved choice over the browser', () => {
	const headers = { cookie: 'a=1; lang=ko', 'accept-language': 'en' }
	expect(detectLanguage(visit('/?lang=en', headers))).toBe('en')
	expect(detectLanguage(visit('/', headers))).toBe('ko')
	expect(detectLanguage(visit('/', { 'accept-language': 'en' }))).toBe('en')
})

test('the preferred language is the one with the greatest weight', () => {
	expect(detectLanguage(visit('/', { 'accept-language': 'ko;q=0.5, en-GB;q=0.9' }))).toBe('en')
	expect(detectLanguage(visit('/', { 'accept-language': 'en;q=0, de' }))).toBe('ko')
})

test('a language we do not have is not followed and not remembered', () => {
	expect(detectLanguage(visit('/?lang=xx', { cookie: 'lang=yy' }))).toBe('ko')
	expect(languageCookie(visit('/?lang=xx'))).toBeUndefined()
	expect(languageCookie(visit('/'))).toBeUndefined()
})

test('the choice is remembered for every page', () => {
	expect(languageCookie(visit('/help?lang=en'))).toMatch(/^lang=en; Path=\/; .*SameSite=Lax/)
})
