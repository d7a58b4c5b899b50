import { expect, test } from 'vitest'
import { contrastCookie, contrastOf } from './contrast.server.ts'

function visit(path: string, cookie = '') {
	return new Request(`http://127.0.0.1:3000${path}`, { headers: { cookie } })
}

test('the address wins over the saved choice, and nothing said is normal', () => {
	expect(contrastOf(visit('/'))).toBe('normal')
	expect(contrastOf(visit('/', 'lang=ko; contrast=high'))).toBe('high')
	expect(contrastOf(visit('/?contrast=normal', 'contrast=high'))).toBe('normal')
	expect(contrastOf(visit('/?contrast=high'))).toBe('high')
})

test('only a choice that exists is remembered', () => {
	expect(contrastCookie(visit('/?contrast=high'))).toMatch(/^contrast=high; Path=\//)
	expect(contrastCookie(visit('/?contrast=loud'))).toBeUndefined()
	expect(contrastCookie(visit('/'))).toBeUndefined()
})
