import { asc, desc, isNull, sql } from 'drizzle-orm'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Tx } from '../client.server.ts'
import { versionOf } from '../parameter-version.ts'
import {
	parameterFigures,
	parameterHolidays,
	parameterTurns,
	parameterVersions,
} from '../schema/index.ts'

/** Whoever changes the numbers does so alone, until the transaction is over. */
export async function lockParameters(tx: Tx): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('parameters'))`)
}

/** The figures and holidays that stand in the tables. */
export async function standingParameters(tx: Tx): Promise<Parameters> {
	const figures = await tx
		.select({
			key: parameterFigures.key,
			value: parameterFigures.value,
			from: parameterFigures.validFrom,
			to: parameterFigures.validTo,
			article: parameterFigures.article,
			source: parameterFigures.source,
		})
		.from(parameterFigures)
		.where(isNull(parameterFigures.replacedAt))
		.orderBy(asc(parameterFigures.key), asc(parameterFigures.validFrom))
	const holidays = await tx
		.select({
			on: parameterHolidays.on,
			name: parameterHolidays.name,
			provisional: parameterHolidays.provisional,
		})
		.from(parameterHolidays)
		.where(isNull(parameterHolidays.replacedAt))
		.orderBy(asc(parameterHolidays.on))
	return { version: versionOf({ figures, holidays }), figures, holidays }
}

/** Keeps what stands as a version and lets it calculate from now on; under the lock. Answers the version. */
export async function keepTurn(tx: Tx, at: Date, proposalId: string | null = null) {
	const standing = await standingParameters(tx)
	const { version } = standing
	await tx
		.insert(parameterVersions)
		.values({ version, document: standing, since: at })
		.onConflictDoNothing()
	const [newest] = await tx
		.select({ version: parameterTurns.version })
		.from(parameterTurns)
		.orderBy(desc(parameterTurns.id))
		.limit(1)
	if (newest?.version !== version) {
		await tx.insert(parameterTurns).values({ version, since: at, proposalId })
	}
	return version
}
