import { desc, eq } from 'drizzle-orm'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { database, type Db } from './client.server.ts'
import { versionOf } from './parameter-version.ts'
import { parameterTurns, parameterVersions } from './schema/index.ts'

// What is decided once by a version is read by it for years: a few of them stay at hand.
const mostKept = 20
const kept = new Map<string, Parameters>()

/**
 * The law's numbers as they stand. The newest turn is asked for each time, so no process lags
 * behind another; inside a transaction that is open anyway it costs no way of its own.
 */
export async function currentParameters(
	tx: Pick<Db, 'select'> = database().db,
): Promise<Parameters> {
	return parametersOf((await currentTurn(tx)).version)
}

/** The version that calculates now, and since when. */
export async function currentTurn(
	tx: Pick<Db, 'select'> = database().db,
): Promise<{ version: string; since: Date }> {
	const [newest] = await tx
		.select({ version: parameterTurns.version, since: parameterTurns.since })
		.from(parameterTurns)
		.orderBy(desc(parameterTurns.id))
		.limit(1)
	if (!newest) throw new Error('No parameters are loaded: run the migrations')
	return newest
}

/** The numbers as they stood under a version that something was decided by; exactly those, or it throws. */
export async function parametersOf(version: string): Promise<Parameters> {
	const known = kept.get(version)
	if (known) return known
	const [found] = await database()
		.db.select({ document: parameterVersions.document })
		.from(parameterVersions)
		.where(eq(parameterVersions.version, version))
	if (!found) throw new Error(`No parameters of version ${version}`)
	const { document } = found
	if (versionOf(document) !== version) throw new Error(`Parameters of ${version} were altered`)
	if (kept.size >= mostKept) kept.clear()
	kept.set(version, document)
	return document
}
