import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const names = [
	'SESSION_SECRET',
	'CI_HASH_KEY',
	'BLIND_INDEX_KEY',
	'OUTBOUND_SIGNING_KEY',
	'OIDC_TAXPAYER_CLIENT_SECRET',
	'OIDC_STAFF_CLIENT_SECRET',
] as const

/**
 * Made once and kept with the data: what they seal and hash must open again tomorrow. One that data of an
 * earlier version lacks is added.
 */
export function secretsIn(dataFolder: string): Record<string, string> {
	const file = path.join(dataFolder, secretsFile)
	const kept = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
		: {}
	const key = () => randomBytes(32).toString('base64')
	const made: Record<string, string> = {
		...Object.fromEntries(names.map((name) => [name, key()])),
		FIELD_ENCRYPTION_KEYS: `k1:${key()}`,
	}
	if (Object.keys(made).every((name) => name in kept)) return kept
	const secrets = { ...made, ...kept }
	writeFileSync(file, JSON.stringify(secrets, undefined, '\t'), { mode: 0o600 })
	return secrets
}

export const secretsFile = 'secrets.json'
