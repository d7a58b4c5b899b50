import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type KeyRing, seal, unseal } from './sealing.server.ts'

const ring: KeyRing = {
	current: 'k2',
	keys: new Map([
		['k1', randomBytes(32)],
		['k2', randomBytes(32)],
	]),
}
const place = { table: 'inquiries', column: 'text', row: '7' }

describe('a sealed value', () => {
	test('opens where it was sealed', () => {
		expect(unseal(ring, place, seal(ring, place, '가게를 닫았습니다'))).toBe('가게를 닫았습니다')
		expect(unseal(ring, place, seal(ring, place, ''))).toBe('')
	})

	test('is different each time', () => {
		expect(seal(ring, place, 'x')).not.toBe(seal(ring, place, 'x'))
	})

	test('opens under an older key still in the ring', () => {
		const sealed = seal({ ...ring, current: 'k1' }, place, 'x')
		expect(unseal(ring, place, sealed)).toBe('x')
	})

	test.each([{ row: '8' }, { column: 'answer' }, { table: 'notes' }])(
		'does not open at %o',
		(moved) => {
			expect(() => unseal(ring, { ...place, ...moved }, seal(ring, place, 'x'))).toThrow()
		},
	)

	test('does not open when altered', () => {
		const parts = seal(ring, place, 'abc').split('.')
		parts[3] = Buffer.from('abd').toString('base64url')
		expect(() => unseal(ring, place, parts.join('.'))).toThrow()
	})
})
