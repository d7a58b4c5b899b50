import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BadSettings, readSettings, readSome } from './settings.server.ts'

const random = () => randomBytes(32).toString('base64')
const complete = {
	DATABASE_URL: 'postgresql://portal:x@db.internal/dasibom',
	PUBLIC_URL: 'https://portal.invalid/',
	OIDC_TAXPAYER_ISSUER: 'https://people.invalid',
	OIDC_TAXPAYER_CLIENT_ID: 'portal',
	OIDC_TAXPAYER_CLIENT_SECRET: random(),
	OIDC_STAFF_ISSUER: 'https://staff.invalid',
	OIDC_STAFF_CLIENT_ID: 'portal-staff',
	OIDC_STAFF_CLIENT_SECRET: random(),
	SESSION_SECRET: random(),
	CI_HASH_KEY: random(),
	BLIND_INDEX_KEY: random(),
	FIELD_ENCRYPTION_KEYS: `k2:${random()},k1:${random()}`,
	EVIDENCE_DIR: '/srv/evidence',
	OUTBOUND_DIR: '/srv/outbound',
	OUTBOUND_SIGNING_KEY: random(),
}

function refusalOf(changed: Record<string, string | undefined>): string {
	try {
		readSettings({ ...complete, ...changed })
	} catch (error) {
		if (error instanceof BadSettings) return error.message
		throw error
	}
	return ''
}

describe('settings', () => {
	test('are complete with defaults for what may be left out', () => {
		const read = readSettings(complete)
		expect(read).toMatchObject({
			host: '127.0.0.1',
			port: 3000,
			publicUrl: 'https://portal.invalid',
			trustedProxyHops: 0,
			officialMasthead: false,
			demonstration: false,
			mail: undefined,
		})
		expect(read.fieldKeys.current).toBe('k2')
		expect([...read.fieldKeys.keys.keys()]).toEqual(['k2', 'k1'])
	})

	test.each(Object.keys(complete))('%s missing is said by name, in one sentence', (name) => {
		const said = refusalOf({ [name]: undefined })
		expect(said).toContain(`${name} is missing`)
		expect(said.match(/\.(\s|$)/g)).toHaveLength(1)
	})

	test.each([
		['SESSION_SECRET', 'short'],
		['SESSION_SECRET', 'a'.repeat(64)],
		['CI_HASH_KEY', 'change-me-change-me-change-me-change-me'],
		['FIELD_ENCRYPTION_KEYS', 'k1:abc'],
		['FIELD_ENCRYPTION_KEYS', `k1:${Buffer.alloc(32).toString('base64')}`],
	])('%s as "%s" is called weak', (name, value) => {
		expect(refusalOf({ [name]: value })).toContain(`${name} is weak`)
	})

	test.each([
		['DATABASE_URL', 'mysql://x', 'postgresql'],
		['PUBLIC_URL', 'http://portal.invalid', 'https'],
		['OIDC_STAFF_ISSUER', 'http://staff.invalid', 'https'],
		['PORT', '99999', 'whole number'],
		['OFFICIAL_MASTHEAD', 'maybe', 'off'],
		['DASIBOM_CLOCK', '2026-11-23T09:00:00Z', 'tests'],
		['CI_HASH_KEY', complete.SESSION_SECRET, 'its own'],
		['SMTP_HOST', 'mail.internal', 'SMTP_FROM is missing'],
		['DATABASE_OWNER_URL', complete.DATABASE_URL, 'owner'],
	])('%s as "%s" is refused', (name, value, words) => {
		expect(refusalOf({ [name]: value })).toContain(words)
	})

	test('no value is repeated in a refusal', () => {
		expect(refusalOf({ SESSION_SECRET: 'hunter2' })).not.toContain('hunter2')
	})

	test('several faults make one sentence', () => {
		const said = refusalOf({ DATABASE_URL: undefined, PORT: 'x' })
		expect(said).toContain('DATABASE_URL is missing; PORT is not')
	})
})

describe('a setting in a file', () => {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'secret')
	const secret = random()
	writeFileSync(file, `${secret}\n`)

	test('is read from there', () => {
		const read = readSettings({ ...complete, SESSION_SECRET: undefined, SESSION_SECRET_FILE: file })
		expect(read.sessionSecret).toBe(secret)
	})

	test('is refused beside the setting itself, and when the file is not there', () => {
		expect(refusalOf({ SESSION_SECRET_FILE: file })).toContain('both set')
		const said = refusalOf({ SESSION_SECRET: undefined, SESSION_SECRET_FILE: `${file}.gone` })
		expect(said).toContain('SESSION_SECRET_FILE names a file that cannot be read')
		expect(said).not.toContain('SESSION_SECRET is missing')
	})
})

test('a command reads only what it needs', () => {
	const { DATABASE_URL } = readSome({ DATABASE_URL: complete.DATABASE_URL }, ['DATABASE_URL'])
	expect(DATABASE_URL).toBe(complete.DATABASE_URL)
	expect(() => readSome({}, ['DATABASE_OWNER_URL', 'DATABASE_URL'])).toThrow(
		'DATABASE_URL is missing',
	)
})
