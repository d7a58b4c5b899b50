import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestProject } from 'vitest/node'
import { migrate } from '#app/server/database/migrate.ts'
import {
	removeEmbeddedPostgres,
	startEmbeddedPostgres,
} from '#app/server/embedded-postgres/embedded-postgres.ts'
import { exists } from '#app/server/embedded-postgres/postmaster.ts'
import { APPLICATION } from '#app/server/embedded-postgres/roles.ts'

declare module 'vitest' {
	interface ProvidedContext {
		cluster: { adminUrl: string; ownerUrl: string; applicationUrl: string; logFile: string }
	}
}

const prefix = 'dasibom-tests-'
const root = process.cwd()

/** One PostgreSQL for the whole run, its first database migrated: the template every test file clones. */
export default async function setUp(project: TestProject) {
	await sweep()
	const folder = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`))
	const cluster = await startEmbeddedPostgres({
		root,
		folder: path.join(folder, 'database'),
		// The data is thrown away: what makes it outlive a crash only costs time.
		flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100'],
	})
	const { adminUrl, ownerUrl, applicationUrl } = cluster
	await migrate({ ownerUrl, applicationRole: APPLICATION, root })
	const logFile = path.join(folder, 'database', 'postgres.log')
	project.provide('cluster', { adminUrl, ownerUrl, applicationUrl, logFile })
	return async () => {
		await cluster.stop(500)
		rmSync(folder, { recursive: true, force: true })
	}
}

// A run that was killed leaves its server behind; the next one clears it away.
async function sweep(): Promise<void> {
	for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
		if (exists(Number(name.slice(prefix.length).split('-')[0]))) continue
		const folder = path.join(tmpdir(), name)
		await removeEmbeddedPostgres(path.join(folder, 'database'))
		rmSync(folder, { recursive: true, force: true })
	}
}
