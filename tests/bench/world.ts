import { out } from './say.ts'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { migrate } from '#app/server/database/migrate.ts'
import {
	startEmbeddedPostgres,
	type EmbeddedPostgres,
} from '#app/server/embedded-postgres/embedded-postgres.ts'
import { APPLICATION, DATABASE } from '#app/server/embedded-postgres/roles.ts'
import { today } from '#app/platform/clock.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { generatePopulation } from '#db/seed/population/generate-population.ts'
import { bringIn, type BroughtIn } from './bring-in.ts'
import { crowd } from './crowd.ts'
import { type Scale } from './scale.ts'

export type World = {
	scale: Scale
	folder: string
	cluster: EmbeddedPostgres
	/** Without row-level security; for preparing and for reading the planner's mind. */
	admin: postgres.Sql
	/** How its files came in when it was made. */
	broughtIn: readonly BroughtIn[]
	stop(): Promise<void>
}

// As a database server of this size is set up; durable, as production is.
const flags = [
	'shared_buffers=2GB',
	'work_mem=32MB',
	'maintenance_work_mem=512MB',
	'max_wal_size=8GB',
	'max_connections=200',
	'random_page_cost=1.1',
	'effective_cache_size=8GB',
]

/** A database of this size, made once and kept in `folder` for the next run. */
export async function openWorld(folder: string, scale: Scale): Promise<World> {
	mkdirSync(folder, { recursive: true })
	const cluster = await startEmbeddedPostgres({
		root: process.cwd(),
		folder: path.join(folder, 'database'),
		flags,
	})
	const admin = postgres(adminOf(cluster), { max: 4, onnotice: () => undefined })
	// A world made earlier may lack what the program of today needs.
	await migrate({
		...{ ownerUrl: cluster.ownerUrl, applicationRole: APPLICATION, root: process.cwd() },
	})
	const made = path.join(folder, 'made')
	if (!existsSync(made)) {
		writeFileSync(made, JSON.stringify(await make({ folder, scale, cluster, admin })))
	}
	return {
		...{ scale, folder, cluster, admin },
		broughtIn: JSON.parse(readFileSync(made, 'utf8')) as BroughtIn[],
		async stop() {
			await admin.end()
			await cluster.stop(5_000)
		},
	}
}

function adminOf({ adminUrl }: EmbeddedPostgres): string {
	return Object.assign(new URL(adminUrl), { pathname: `/${DATABASE}` }).href
}

type Making = Pick<World, 'folder' | 'scale' | 'cluster' | 'admin'>

async function make({ folder, scale, cluster, admin }: Making): Promise<BroughtIn[]> {
	const { applicationUrl } = cluster
	const ledger = path.join(folder, 'ledger')
	out.error(`making ${scale.people} people`)
	const files = await generatePopulation({
		...{ people: scale.people, seed: 'bench', asOf: today(), out: ledger },
		onProgress: (done) => done % 100_000 === 0 && out.error(`  ${done}`),
	})
	openDatabase(applicationUrl)
	const broughtIn: BroughtIn[] = []
	for (const file of files) broughtIn.push(await bringIn(admin, file))
	await closeDatabase()
	rmSync(ledger, { recursive: true, force: true })
	await crowd(admin, scale)
	return broughtIn
}
