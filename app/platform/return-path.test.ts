import { describe, expect, test } from 'vitest'
import { returnPathOf, safeReturnPath } from './return-path.ts'

describe('a path to return to', () => {
	test.each(['/arrears', '/cases/2026-000123?tab=plan', '/', '/apply?from=check', '/a%20b'])(
		'%s is kept',
		(path) => {
			expect(safeReturnPath(path, 'taxpayer')).toBe(path)
		},
	)

	test.each([
		'',
		'arrears',
		'https://evil.example/',
		'//evil.example/',
		'/\\evil.example',
		'\\\\evil.example',
		'/.//evil.example',
		'/x/..//evil.example',
		'/%2e%2e//evil.example',
		'///evil.example',
		'javascript:alert(1)',
		'/\tevil',
		'/\r\nSet-Cookie: a=b',
		' /arrears',
		'/\u0000',
		'/한글',
		`/${'a'.repeat(500)}`,
	])('%j is refused', (path) => {
		expect(safeReturnPath(path, 'taxpayer')).toBeUndefined()
	})

	test.each([
		'/sign-in',
		'/sign-in?return=/x',
		'/sign-in/callback',
		'/sign-out',
		'/session/extend',
	])('%s would go round in a circle', (path) => {
		expect(safeReturnPath(path, 'taxpayer')).toBeUndefined()
		expect(safeReturnPath(`/staff${path}`, 'staff')).toBeUndefined()
	})

	test('stays on its own side of the house', () => {
		expect(safeReturnPath('/staff/cases', 'taxpayer')).toBeUndefined()
		expect(safeReturnPath('/x/../staff', 'taxpayer')).toBeUndefined()
		expect(safeReturnPath('/arrears', 'staff')).toBeUndefined()
		expect(safeReturnPath('/staff/cases?state=queued', 'staff')).toBe('/staff/cases?state=queued')
	})

	test('loses what the framework added and what never leaves the browser', () => {
		expect(safeReturnPath('/arrears#item-3', 'taxpayer')).toBe('/arrears')
		const request = new Request('http://a.test/cases?page=2&_routes=routes%2Fcases&index')
		expect(returnPathOf(request)).toBe('/cases?page=2')
	})
})

describe('a form that was sent', () => {
	const post = (referer?: string) =>
		new Request('http://a.test/cases/1/withdraw', {
			method: 'POST',
			headers: referer ? { referer } : {},
		})

	test('leads back to the page it stood on', () => {
		expect(returnPathOf(post('http://a.test/cases/1?tab=x'))).toBe('/cases/1?tab=x')
	})

	test.each([undefined, 'http://evil.test/cases/1', 'nonsense', 'http://a.test/staff/x'])(
		'from %s leads nowhere in particular',
		(referer) => {
			expect(returnPathOf(post(referer))).toBeUndefined()
		},
	)
})
