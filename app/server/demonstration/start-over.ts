import { rmSync } from 'node:fs'
import path from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import { removeEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.ts'
import { filledFile } from './fill-once.ts'
import { secretsFile } from './secrets.ts'

/** `--fresh`: removes what the demonstration made, and nothing else that may lie in the folder. */
export async function startOver(dataFolder: string): Promise<void> {
	if (process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL) {
		throw new CannotRun(
			'--fresh is refused: DATABASE_URL names a database that is not the embedded one.',
		)
	}
	await removeEmbeddedPostgres(path.join(dataFolder, 'database'))
	for (const name of ['database', 'evidence', 'ledger', secretsFile, filledFile])
		rmSync(path.join(dataFolder, name), { recursive: true, force: true })
}
