import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

// What JSON writes as it is and what it escapes, in one unit of text or two.
const character = fc.constantFrom('a', '가', '😀', '"', '\\', '\n', '\u2028', '\ud800')

describe('canonical JSON', () => {
	it('is the same whatever order the fields were written in', () => {
		const one = { b: [1, { d: null, c: 'x' }], a: true }
		const other = { a: true, b: [1, { c: 'x', d: null }] }
		expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}')
		expect(canonicalJson(other)).toBe(canonicalJson(one))
	})

	it('leaves absent fields out', () => {
		expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
	})

	it('refuses what JSON cannot say', () => {
		expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError)
		expect(() => canonicalJson(() => 1)).toThrow(TypeError)
	})

	it('reads back as what it was', () => {
		fc.assert(
			fc.property(fc.jsonValue({ stringUnit: character }), (value) => {
				const text = canonicalJson(value)
				expect(canonicalJson(JSON.parse(text))).toBe(text)
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
			}),
		)
	})
})
