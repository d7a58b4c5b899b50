import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const names = [
	'SESSION_SECRET',
	'CI_HASH_KEY',
	'BLIND_INDEX_KEY',
	'OIDC_TAXPAYER_CLIENT_SECRET',
	'OIDC_STAFF_CLIENT_SECRET',
] as const

/** Made once and kept with the data: what they seal and hash must open again tomorrow. */
export function secretsIn(dataFolder: string): Record<string, string> {
	const file = path.join(dataFolder, secretsFile)
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
	const key = () => randomBytes(32).toString('base64')
	const secrets: Record<string, string> = {
		...Object.fromEntries(names.map((name) => [name, key()])),
		FIELD_ENCRYPTION_KEYS: `k1:${key()}`,
	}
	writeFileSync(file, JSON.stringify(secrets, undefined, '\t'), { mode: 0o600 })
	return secrets
}

export const secretsFile = 'secrets.json'
