import { expect, test } from 'vitest'
import { readPlace, writePlace } from './list-place.ts'

const at = new Date('2026-11-23T01:02:03.456Z')

test('a place comes back as it was written', () => {
	const uuid = '0b50d0aa-1111-4222-8333-444455556666'
	expect(readPlace(writePlace({ at, id: '42' }), 'number')).toEqual({ at, id: '42' })
	expect(readPlace(writePlace({ at, id: uuid }), 'uuid')).toEqual({ at, id: uuid })
})

test.each([null, '', 'x', '1.', '1.1;drop', '1.0b50', '-1.2', '999999999999999.1', '1.2.3'])(
	'%j is the beginning of the list',
	(written) => {
		expect(readPlace(written, 'number')).toBeUndefined()
		expect(readPlace(written, 'uuid')).toBeUndefined()
	},
)
