import { describe, expect, test } from 'vitest'
import { audienceOf, endOfSession } from './session-limits.ts'

const start = new Date('2026-11-23T00:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)

function life(kind: 'taxpayer' | 'staff', totalHours: number) {
	return { kind, lastSeenAt: start, endsAt: after(totalHours * 3600), revokedAt: null }
}

describe('a session', () => {
	test.each([
		['taxpayer', 30 * 60, undefined],
		['taxpayer', 31 * 60 - 1, undefined],
		['taxpayer', 31 * 60, 'idle'],
		['staff', 15 * 60, undefined],
		['staff', 16 * 60, 'idle'],
	] as const)('of a %s untouched for %i s is %s', (kind, seconds, end) => {
		expect(endOfSession(life(kind, 4), after(seconds))).toBe(end)
	})

	test('ends on its hour however busy it was', () => {
		const busy = { ...life('taxpayer', 4), lastSeenAt: after(4 * 3600 - 1) }
		expect(endOfSession(busy, after(4 * 3600 - 1))).toBeUndefined()
		expect(endOfSession(busy, after(4 * 3600))).toBe('over')
	})

	test('that was revoked is over whatever the hour', () => {
		expect(endOfSession({ ...life('staff', 8), revokedAt: start }, start)).toBe('revoked')
	})
})

test.each([
	['/staff', 'staff'],
	['/staff/cases/1', 'staff'],
	['/staff.data', 'staff'],
	['/staffroom', 'taxpayer'],
	['/arrears', 'taxpayer'],
	['/', 'taxpayer'],
	['//staff', 'taxpayer'],
])('%s belongs to %s', (path, audience) => {
	expect(audienceOf(path)).toBe(audience)
})
