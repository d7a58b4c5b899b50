import path from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import { startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.ts'

export type DemonstrationDatabase = {
	databaseUrl: string
	ownerUrl: string
	stop(): Promise<void>
}

/** The database named by the environment, else the embedded one. */
export async function databaseFor(
	root: string,
	dataFolder: string,
): Promise<DemonstrationDatabase> {
	const { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl } = process.env
	if (databaseUrl && ownerUrl) return { databaseUrl, ownerUrl, stop: async () => undefined }
	if (databaseUrl || ownerUrl) {
		const lacking = databaseUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'
		throw new CannotRun(`Dasibom cannot start: ${lacking} is missing, and the two go together.`)
	}
	const postgres = await startEmbeddedPostgres({ root, folder: path.join(dataFolder, 'database') })
	return { databaseUrl: postgres.applicationUrl, ownerUrl: postgres.ownerUrl, stop: postgres.stop }
}
