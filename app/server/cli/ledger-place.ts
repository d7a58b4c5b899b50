import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Environment } from '#app/platform/settings/environment.server.ts'
import { readSome } from '#app/platform/settings.server.ts'
import { filledFile } from '../demonstration/fill-once.ts'
import { secretsFile } from '../demonstration/secrets.ts'
import { type ClusterState } from '../embedded-postgres/cluster-state.ts'
import { addressOf, APPLICATION } from '../embedded-postgres/roles.ts'

type Place = { databaseUrl: string; ciHashKey: string }

/**
 * The database the ledger belongs to and the key of its identity links: from the settings, else of
 * the demonstration in the data folder. Its key is only ever taken together with its own database.
 */
export function ledgerPlace(environment: Environment): Place {
	const { databaseUrl, secrets } = databasePlace(environment)
	const { CI_HASH_KEY } = readSome({ ...secrets, ...environment }, ['CI_HASH_KEY'])
	return { databaseUrl, ciHashKey: CI_HASH_KEY }
}

/** The database of the settings, else the demonstration's; its secrets where it is the demonstration's. */
export function databasePlace(environment: Environment) {
	const folder = path.resolve(environment.DASIBOM_DATA || '.data')
	const isNamed = environment.DATABASE_URL || environment.DATABASE_URL_FILE
	const place = isNamed ? {} : { DATABASE_URL: embeddedDatabase(folder) }
	const { DATABASE_URL } = readSome({ ...environment, ...place }, ['DATABASE_URL'])
	return { folder, databaseUrl: DATABASE_URL, secrets: secretsOf(folder, DATABASE_URL, !isNamed) }
}

function embeddedDatabase(folder: string): string | undefined {
	const state = readIn<ClusterState>(folder, 'database/postgres.json')
	return state && addressOf(state.port, APPLICATION, state.passwords.application)
}

function secretsOf(folder: string, databaseUrl: string, isEmbedded: boolean): Environment {
	const filled = readIn<{ database: string }>(folder, filledFile)
	const { host, pathname } = new URL(databaseUrl)
	if (!isEmbedded && filled?.database !== `${host}${pathname}`) return {}
	return readIn<Record<string, string>>(folder, secretsFile) ?? {}
}

function readIn<Content>(folder: string, name: string): Content | undefined {
	const file = path.join(folder, name)
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined
}
