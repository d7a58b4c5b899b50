import { type Command } from 'commander'
import { foreseen } from './foreseen.ts'

type Seeding = {
	people: string
	seed: string
	out: string
	asOf?: string
	evenInProduction?: boolean
}

/** The ledger's way in, and made-up files of it (docs/ledger-format.md). */
export function addLedgerCommands(dasibom: Command): void {
	dasibom
		.command('seed')
		.description('write the ledger files of a made-up population')
		.requiredOption('--out <folder>', 'the folder the six files are written to')
		.option('--people <number>', 'how many taxpayers', '2000')
		.option('--seed <text>', 'the same text gives the same files', 'dasibom')
		.option('--as-of <day>', 'the day the files speak of (YYYY-MM-DD); today when left out')
		.option('--even-in-production', 'write them although NODE_ENV is production')
		.action((seeding: Seeding) => foreseen(() => seedAndAnswer(seeding)))
	dasibom
		.command('import')
		.description('bring files of the ledger in; each whole or not at all')
		.argument('<file...>', 'ledger files, in any order')
		.action((files: string[]) => foreseen(() => importAndAnswer(files)))
}

async function seedAndAnswer(seeding: Seeding): Promise<void> {
	const { seed } = await import('./seed.ts')
	const { answer } = await import('./json-input.ts')
	let told = performance.now()
	const onProgress = (done: number) => {
		if (performance.now() - told < 2_000) return
		told = performance.now()
		process.stderr.write(`${done} of ${seeding.people} people\n`)
	}
	answer(await seed({ ...seeding, onProgress }))
}

async function importAndAnswer(paths: string[]): Promise<void> {
	const { importFiles } = await import('./import.ts')
	const { answer } = await import('./json-input.ts')
	const { ledgerPlace } = await import('./ledger-place.ts')
	const { sayRefusal } = await import('./say-refusal.ts')
	const { now, today } = await import('#app/platform/clock.server.ts')
	const { closeDatabase, openDatabase } = await import('#db/client.server.ts')
	const { databaseUrl, ciHashKey } = ledgerPlace(process.env)
	openDatabase(databaseUrl, { connections: 1 })
	try {
		const answered = await importFiles(paths, { today: today(), at: now(), ciHashKey })
		answer(answered)
		sayRefusal(answered)
	} finally {
		await closeDatabase()
	}
}
