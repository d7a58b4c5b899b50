import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReference, makeReference, readReference, referenceBytes } from './reference.ts'

const bytes = fc
	.uint8Array({ minLength: 64, maxLength: 64 })
	.filter((random) => random.filter((byte) => byte < 248).length >= 7)

describe('a case reference', () => {
	test('has the year, eight signs and no letter that looks like another', () => {
		const made = makeReference(2026, Uint8Array.from([0, 1, 2, 3, 4, 5, 6]))
		// 2·2+0·3+2·4+6·5 of the year and 0·6+1·7+…+6·12 of the signs: 259, which leaves 11 of 31.
		expect(made).toBe('DB-2026-2345-678D')
		expect(made.slice(8)).not.toMatch(/[01ILO]/)
	})

	test('stands for its year too', () => {
		const made = makeReference(2027, Uint8Array.from([0, 1, 2, 3, 4, 5, 6]))
		expect(made).toBe('DB-2027-2345-678J')
		expect(isReference('DB-2027-2345-678D')).toBe(false)
	})

	test('passes over bytes that would favour some signs', () => {
		const made = makeReference(2026, Uint8Array.from([255, 248, 0, 1, 2, 3, 4, 5, 6]))
		expect(made).toBe(makeReference(2026, Uint8Array.from([0, 1, 2, 3, 4, 5, 6])))
	})

	test('is not made from too few bytes', () => {
		expect(() => makeReference(2026, new Uint8Array(6))).toThrow('Too few random bytes')
		expect(makeReference(2026, new Uint8Array(referenceBytes))).toBeTruthy()
	})

	test('is recognised, however it is typed', () => {
		fc.assert(
			fc.property(bytes, (random) => {
				const made = makeReference(2026, random)
				expect(isReference(made)).toBe(true)
				expect(readReference(` ${made.toLowerCase().replaceAll('-', ' ')} `)).toBe(made)
			}),
		)
	})

	test('with one sign wrong is noticed', () => {
		fc.assert(
			fc.property(bytes, fc.nat(7), fc.integer({ min: 1, max: 30 }), (random, at, shift) => {
				const made = makeReference(2026, random)
				const place = at < 4 ? 8 + at : 9 + at
				const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
				const wrong = signs.charAt((signs.indexOf(made.charAt(place)) + shift) % 31)
				expect(isReference(made.slice(0, place) + wrong + made.slice(place + 1))).toBe(false)
			}),
		)
	})

	test('with two neighbours swapped is noticed', () => {
		fc.assert(
			fc.property(bytes, fc.constantFrom(8, 9, 10, 13, 14, 15), (random, at) => {
				const made = makeReference(2026, random)
				const [left, right] = [made.charAt(at), made.charAt(at + 1)]
				fc.pre(left !== right)
				expect(isReference(made.slice(0, at) + right + left + made.slice(at + 2))).toBe(false)
			}),
		)
	})

	test.each([
		...['', 'DB-2026-2345', 'DB-2026-2345-67801', 'XX-2026-2345-6782', 'DB-2026-2345-678O'],
		...['XDB-2026-2345-678D', 'DB-2026-2345-678DX', 'DB-226-2345-678D'],
		// Counted as less than the first sign, an O would have this check sign.
		'DB-2026-O345-6787',
	])('%j is none', (text) => {
		expect(isReference(text)).toBe(false)
		expect(readReference(text)).toBeUndefined()
	})
})
