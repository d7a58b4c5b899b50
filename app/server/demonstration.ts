import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setClock } from '#app/platform/clock.server.ts'
import { logTo } from '#app/platform/log.server.ts'
import {
	BadSettings,
	installSettings,
	readSettings,
	type Settings,
} from '#app/platform/settings.server.ts'
import { closeDatabase, database, openDatabase } from '#db/client.server.ts'
import { CannotRun } from './cannot-run.ts'
import { checkDatabase } from './database/check-database.ts'
import { migrate, roleOf } from './database/migrate.ts'
import { databaseFor, type DemonstrationDatabase } from './demonstration/database.ts'
import { demonstrationEnvironment } from './demonstration/environment.ts'
import { fillLedger, forgetFilling } from './demonstration/fill-ledger.ts'
import { fillOnce } from './demonstration/fill-once.ts'
import { introduction } from './demonstration/introduction.ts'
import { telling, type Say } from './demonstration/progress.ts'
import { startOver } from './demonstration/start-over.ts'
import { developmentProvider } from './development-provider.ts'
import { untilStopped } from './until-stopped.ts'
import { startWeb } from './web.ts'
import { loadPages } from './web/portal.ts'
import { startWorker } from './worker.ts'

/** Whether the message alone is what a person needs. */
export function isForeseen(error: unknown): boolean {
	return error instanceof CannotRun || error instanceof BadSettings
}

// Together with the database's own stop this stays below five seconds.
const DRAIN_MS = 1_500
const PEOPLE = 2_000
const MONTHS = 6

export type Demonstration = {
	root: string
	dataFolder: string
	port: number
	/** How many the ledger holds, where somebody said so. */
	people?: number
	/** How many months of history it has, likewise. */
	months?: number
	fresh: boolean
	say: Say
	/** What ends it beside a signal. */
	ended?: Promise<void>
}

/** Everything on this machine in one go, until a signal; what it made stays for the next start. */
export async function demonstration(wanted: Demonstration): Promise<void> {
	const { root, say, fresh } = wanted
	const dataFolder = path.resolve(wanted.dataFolder)
	const stopped = Promise.race([untilStopped(), ...(wanted.ended ? [wanted.ended] : [])])
	if (process.env.DASIBOM_CLOCK) setClock(process.env.DASIBOM_CLOCK)
	if (fresh) await telling(say, 'Removing the old data', () => startOver(dataFolder))
	mkdirSync(dataFolder, { recursive: true })
	logTo(path.join(dataFolder, 'dasibom.log'), { words: true })

	const warming = loadPages(root).catch(() => undefined)
	const held = await telling(say, 'Starting the database', () => databaseFor(root, dataFolder))
	try {
		const preparing = prepare({ ...wanted, dataFolder, database: held })
		const settings = await Promise.race([preparing, stopped])
		await warming
		if (settings) await stay({ settings, root, say, stopped })
	} finally {
		await closeDatabase()
		await held.stop()
	}
}

type Preparing = Demonstration & { database: DemonstrationDatabase }

async function prepare(preparing: Preparing): Promise<Settings> {
	const { root, say, dataFolder, port, people, months } = preparing
	const { databaseUrl, ownerUrl } = preparing.database
	const settings = readSettings(demonstrationEnvironment({ dataFolder, databaseUrl, port }))
	installSettings(settings)
	const migration = { ownerUrl, applicationRole: roleOf(databaseUrl), root }
	await telling(say, 'Bringing the database up to date', () => migrate(migration))
	const { sql } = openDatabase(databaseUrl)
	await checkDatabase(sql, root)
	const folder = path.join(dataFolder, 'ledger')
	const fill = () => fillLedger({ folder, people: people ?? PEOPLE, months: months ?? MONTHS })
	const filled = await telling(say, 'Making the ledger and its months', () =>
		fillOnce({ dataFolder, databaseUrl, fill }),
	)
	forgetFilling(folder)
	if (!filled && (people ?? months) !== undefined)
		say('The ledger stays as it is; --people and --months count with --fresh.')
	return settings
}

type Staying = Pick<Demonstration, 'root' | 'say'> & { settings: Settings; stopped: Promise<void> }

async function stay({ settings, root, say, stopped }: Staying): Promise<void> {
	const { sql } = database()
	const mounted = [await developmentProvider(settings)]
	const web = await startWeb({ settings, sql, root, mounted })
	const worker = await startWorker({ databaseUrl: settings.databaseUrl })
	for (const line of introduction(settings.publicUrl)) say(line)
	await Promise.race([stopped, worker.ended])
	await Promise.all([web.stop(DRAIN_MS), withinLimit(worker.stop())])
}

// A job cut off is done again at the next start.
async function withinLimit(stopping: Promise<void>): Promise<void> {
	await Promise.race([stopping, sleep(DRAIN_MS, undefined, { ref: false })])
}
