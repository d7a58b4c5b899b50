import { type KeyObject } from 'node:crypto'
import path from 'node:path'
import { type Environment } from '#app/platform/settings/environment.server.ts'
import { readSome } from '#app/platform/settings.server.ts'
import { databasePlace } from './ledger-place.ts'

type Place = { databaseUrl: string; folder: string; key: KeyObject }

/** Where what leaves is written, and the key that signs it: from the settings, else the demonstration's. */
export function outboundPlace(environment: Environment): Place {
	const { folder, databaseUrl, secrets } = databasePlace(environment)
	const { OUTBOUND_SIGNING_KEY } = secrets
	const own = OUTBOUND_SIGNING_KEY
		? { OUTBOUND_SIGNING_KEY, OUTBOUND_DIR: path.join(folder, 'outbound') }
		: {}
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
	const read = readSome({ ...own, ...given }, ['OUTBOUND_DIR', 'OUTBOUND_SIGNING_KEY'])
	return {
		databaseUrl,
		folder: read.OUTBOUND_DIR ?? path.join(folder, 'outbound'),
		key: read.OUTBOUND_SIGNING_KEY,
	}
}
