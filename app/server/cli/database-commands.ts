import { type Command } from 'commander'
import { foreseen } from './foreseen.ts'

export function addDatabaseCommands(dasibom: Command): void {
	dasibom
		.command('migrate')
		.description('bring the database up to date, as its owner (DATABASE_OWNER_URL)')
		.action(() => foreseen(migrateAsOwner))
}

async function migrateAsOwner(): Promise<void> {
	const { readOwnerSettings } = await import('#app/platform/settings.server.ts')
	const { migrate, roleOf } = await import('../database/migrate.ts')
	const { projectRoot } = await import('../project-root.ts')
	const { databaseUrl, ownerUrl } = readOwnerSettings(process.env)
	await migrate({ ownerUrl, applicationRole: roleOf(databaseUrl), root: projectRoot() })
	process.stderr.write('The database is up to date.\n')
}
