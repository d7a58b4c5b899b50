import { type Environment } from '#app/platform/settings/environment.server.ts'
import { type KeyRing } from '#app/platform/sealing.server.ts'
import { readSome } from '#app/platform/settings.server.ts'
import { databasePlace } from './ledger-place.ts'

/** Where decisions are kept, and the keys they are sealed with: from the settings, else the demonstration's. */
export function replayPlace(environment: Environment): { databaseUrl: string; fieldKeys: KeyRing } {
	const { databaseUrl, secrets } = databasePlace(environment)
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
	const read = readSome({ ...secrets, ...given }, ['FIELD_ENCRYPTION_KEYS'])
	return { databaseUrl, fieldKeys: read.FIELD_ENCRYPTION_KEYS }
}
