import { expect, test } from 'vitest'
import { isDatabaseAway } from './database-away.server.ts'

test('a lost connection is recognised under the query that met it', () => {
	const lost = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
	expect(isDatabaseAway(lost)).toBe(true)
	expect(isDatabaseAway(new Error('Failed query', { cause: lost }))).toBe(true)
})

test('a query that is wrong is not an outage', () => {
	const wrong = Object.assign(new Error('column'), { code: '42703' })
	expect(isDatabaseAway(new Error('Failed query', { cause: wrong }))).toBe(false)
	expect(isDatabaseAway('ECONNREFUSED')).toBe(false)
})
