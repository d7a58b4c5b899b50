import { createHash } from 'node:crypto'
import { readSettings, installSettings, type Settings } from '#app/platform/settings.server.ts'

/** Fixed secrets and made-up addresses; the same in every run. */
export const testEnvironment = {
	DASIBOM_MODE: 'demonstration',
	DATABASE_URL: 'postgresql://nobody@127.0.0.1/nothing',
	PUBLIC_URL: 'http://127.0.0.1:1',
	OIDC_TAXPAYER_ISSUER: 'http://127.0.0.1:1/identity',
	OIDC_TAXPAYER_CLIENT_ID: 'taxpayers',
	OIDC_TAXPAYER_CLIENT_SECRET: fixed('taxpayers'),
	OIDC_STAFF_ISSUER: 'http://127.0.0.1:1/identity',
	OIDC_STAFF_CLIENT_ID: 'staff',
	OIDC_STAFF_CLIENT_SECRET: fixed('staff'),
	SESSION_SECRET: fixed('session'),
	CI_HASH_KEY: fixed('ci'),
	BLIND_INDEX_KEY: fixed('blind'),
	OUTBOUND_SIGNING_KEY: fixed('outbound'),
	FIELD_ENCRYPTION_KEYS: `k1:${fixed('field')}`,
}

/** Puts complete settings in place for a test, a few of them changed. */
export function installTestSettings(changed: Record<string, string> = {}): Settings {
	const settings = readSettings({ ...testEnvironment, ...changed })
	installSettings(settings)
	return settings
}

function fixed(purpose: string): string {
	return createHash('sha256').update(`a test's ${purpose}`).digest('base64')
}
