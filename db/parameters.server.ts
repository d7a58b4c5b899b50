import { asc, desc, eq, sql } from 'drizzle-orm'
import { type Figure, type Holiday, type Parameters } from '#app/domain/parameters/parameters.ts'
import { now } from '#app/platform/clock.server.ts'
import { database, type Tx } from './client.server.ts'
import { versionOf } from './parameter-version.ts'
import { parameterFigures, parameterHolidays, parameterVersions } from './schema/index.ts'

let latest: Parameters | undefined

/** The law's numbers as they stand; read whole only when another version came into force. */
export async function currentParameters(): Promise<Parameters> {
	const { db } = database()
	const [newest] = await db
		.select({ version: parameterVersions.version })
		.from(parameterVersions)
		.orderBy(desc(parameterVersions.since))
		.limit(1)
	if (!newest) throw new Error('No parameters are loaded: run the migrations')
	if (latest?.version !== newest.version) latest = await parametersOf(newest.version)
	return latest
}

/** The numbers as they stood under a version that something was decided by. */
export async function parametersOf(version: string): Promise<Parameters> {
	const [found] = await database()
		.db.select({ document: parameterVersions.document })
		.from(parameterVersions)
		.where(eq(parameterVersions.version, version))
	if (!found) throw new Error(`No parameters of version ${version}`)
	return found.document
}

/**
 * Adds the figures and holidays the program ships with to the tables and keeps the whole set as a
 * version. A figure that stands is never changed, only closed; a provisional holiday may become certain.
 */
export async function loadParameters(tx: Tx, shipped: Parameters): Promise<string> {
	const enteredAt = now()
	for (const figures of inBatches(shipped.figures)) await addFigures(tx, figures, enteredAt)
	for (const holidays of inBatches(shipped.holidays)) await addHolidays(tx, holidays, enteredAt)
	const standing = await standingParameters(tx)
	await tx
		.insert(parameterVersions)
		.values({ version: standing.version, document: standing, since: enteredAt })
		.onConflictDoNothing()
	return standing.version
}

async function addFigures(tx: Tx, figures: Figure[], enteredAt: Date): Promise<void> {
	const rows = figures.map(({ from, to, ...figure }) => ({
		...figure,
		validFrom: from,
		validTo: to,
		enteredBy: 'dasibom',
		enteredAt,
	}))
	await tx
		.insert(parameterFigures)
		.values(rows)
		.onConflictDoUpdate({
			target: [parameterFigures.key, parameterFigures.validFrom],
			set: { validTo: sql`excluded.valid_to` },
			setWhere: sql`${parameterFigures.validTo} is null and excluded.valid_to is not null
				and ${parameterFigures.value} = excluded.value`,
		})
}

async function addHolidays(tx: Tx, holidays: Holiday[], enteredAt: Date): Promise<void> {
	await tx
		.insert(parameterHolidays)
		.values(holidays.map((holiday) => ({ ...holiday, enteredAt })))
		.onConflictDoUpdate({
			target: parameterHolidays.on,
			set: { name: sql`excluded.name`, provisional: sql`excluded.provisional`, enteredAt },
			setWhere: sql`(${parameterHolidays.name}, ${parameterHolidays.provisional})
				is distinct from (excluded.name, excluded.provisional)`,
		})
}

async function standingParameters(tx: Tx): Promise<Parameters> {
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
		.orderBy(asc(parameterFigures.key), asc(parameterFigures.validFrom))
	const holidays = await tx
		.select({
			on: parameterHolidays.on,
			name: parameterHolidays.name,
			provisional: parameterHolidays.provisional,
		})
		.from(parameterHolidays)
		.orderBy(asc(parameterHolidays.on))
	return { version: versionOf({ figures, holidays }), figures, holidays }
}

function* inBatches<Row>(rows: readonly Row[]): Generator<Row[]> {
	for (let from = 0; from < rows.length; from += 500) yield rows.slice(from, from + 500)
}
