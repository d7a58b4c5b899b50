import { userInfo } from 'node:os'
import { type Command } from 'commander'
import { foreseen } from './foreseen.ts'

type Seeding = {
	people: string
	seed: string
	out: string
	asOf?: string
	months?: string
	evenInProduction?: boolean
}

/** The ledger's way in, and made-up files of it (docs/ledger-format.md). */
export function addLedgerCommands(dasibom: Command): void {
	dasibom
		.command('seed')
		.description('write the ledger files of a made-up population')
		.requiredOption('--out <folder>', 'the folder the files are written to')
		.option('--people <number>', 'how many taxpayers', '2000')
		.option('--seed <text>', 'the same text gives the same files', 'dasibom')
		.option('--as-of <day>', 'the day the files speak of (YYYY-MM-DD); today when left out')
		.option('--months <number>', 'tell it from so many months ago, then a delta for each month')
		.option('--even-in-production', 'write them although NODE_ENV is production')
		.action((seeding: Seeding) => foreseen(() => seedAndAnswer(seeding)))
	dasibom
		.command('import')
		.description('bring files of the ledger in; each whole or not at all')
		.argument('<file...>', 'ledger files, in any order')
		.option('--skip-rejects', 'take the good lines of a file, and list the others')
		.action((files: string[], options: { skipRejects?: boolean }) =>
			foreseen(() => importAndAnswer(files, options)),
		)
}

async function seedAndAnswer(seeding: Seeding): Promise<void> {
	const { seed } = await import('./seed.ts')
	const { answer } = await import('./json-input.ts')
	const { seedProgress } = await import('./seed-progress.ts')
	answer(await seed({ ...seeding, onProgress: seedProgress(Number(seeding.people)) }))
}

async function importAndAnswer(
	paths: string[],
	{ skipRejects }: { skipRejects?: boolean },
): Promise<void> {
	const { importFiles } = await import('./import.ts')
	const { answer } = await import('./json-input.ts')
	const { ledgerPlace } = await import('./ledger-place.ts')
	const { sayRefusal } = await import('./say-refusal.ts')
	const { now, today } = await import('#app/platform/clock.server.ts')
	const { closeDatabase, openDatabase } = await import('#db/client.server.ts')
	const by = { kind: 'operator', name: userInfo().username } as const
	const { databaseUrl, ciHashKey } = ledgerPlace(process.env)
	openDatabase(databaseUrl, { connections: 2 })
	try {
		const terms = { today: today(), at: now(), ciHashKey, by, skipRejects }
		const answered = await importFiles(paths, terms)
		answer(answered)
		sayRefusal(answered)
	} finally {
		await closeDatabase()
	}
}
