import { log } from '#app/platform/log.server.ts'
import { BadSettings, installSettings, readSettings } from '#app/platform/settings.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { CannotRun } from './cannot-run.ts'
import { checkDatabase } from './database/check-database.ts'
import { projectRoot } from './project-root.ts'
import { untilStopped } from './until-stopped.ts'
import { startWeb } from './web.ts'
import { startWorker } from './worker.ts'

/** Whether the message alone is what a person needs. */
export function isForeseen(error: unknown): boolean {
	return error instanceof CannotRun || error instanceof BadSettings
}

const DRAIN_MS = 25_000
const NOTICE_MS = 1_500

type Roles = { web: boolean; worker: boolean }

/** The program for real: everything checked first, then web and worker until a signal ends them. */
export async function serve({ web, worker }: Roles): Promise<void> {
	const settings = readSettings({ ...process.env, DASIBOM_MODE: 'production' })
	installSettings(settings)
	const root = projectRoot()
	const { sql } = openDatabase(settings.databaseUrl)
	const stopped = untilStopped()
	try {
		await checkDatabase(sql, root)
		const site = web ? await startWeb({ settings, sql, root }) : undefined
		const jobs = worker ? await startWorker({ databaseUrl: settings.databaseUrl }) : undefined
		await Promise.race([stopped, jobs?.ended ?? stopped])
		log.info('stopping')
		await Promise.all([site?.stop(DRAIN_MS - NOTICE_MS, NOTICE_MS), jobs?.stop()])
	} finally {
		await closeDatabase()
	}
}
