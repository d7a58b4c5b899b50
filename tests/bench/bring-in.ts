import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { importFiles } from '#app/server/cli/import.ts'
import { today } from '#app/platform/clock.server.ts'
import { secrets } from './portal-process.ts'
import { out } from './say.ts'
import { type Line } from './table.ts'

export type BroughtIn = {
	kind: string
	rows: number
	/** Milliseconds the import took, and the bare COPY of the same file into a table without anything. */
	importMs: number
	copyMs: number
	/** The most memory this process ever held, in megabytes. */
	peakMb: number
}

/** Imports one file as the portal does, and copies it as fast as the database takes it. */
export async function bringIn(
	admin: postgres.Sql,
	{ kind, path, rows }: { kind: string; path: string; rows: number },
): Promise<BroughtIn> {
	const copyMs = await timed(() => bareCopy(admin, path))
	const importMs = await timed(async () => {
		const { files } = await importFiles([path], {
			...{ today: today(), at: new Date(), ciHashKey: secrets.CI_HASH_KEY },
			by: { kind: 'operator', name: 'bench' },
		})
		if (!files.every(({ accepted }) => accepted)) throw new Error(`${path} was refused`)
	})
	const done = { kind, rows, importMs, copyMs, peakMb: peakMb() }
	out.error(`  ${kind}: ${rows} rows in ${importMs} ms, bare copy ${copyMs} ms`)
	return done
}

/** The import of every file beside the bare copy; the ratio says how many copies an import lasts. */
export function importing(broughtIn: readonly BroughtIn[]): Line[] {
	return broughtIn
		.filter(({ rows }) => rows > 1_000)
		.map(({ kind, rows, importMs, copyMs, peakMb }) => ({
			...{ work: `import ${rows} ${kind}`, who: 'Dasibom', memory: peakMb },
			...{ rate: (rows / importMs) * 1000, ratio: importMs / copyMs },
		}))
}

async function bareCopy(admin: postgres.Sql, path: string): Promise<void> {
	const [said = '', names = ''] = beginningOf(path).split('\n')
	await admin.unsafe(`create table bare (${names.split(',').join(' text, ')} text)`)
	const copy = await admin`copy bare from stdin with (format csv, header)`.writable()
	// The first line says of which day the file is.
	await pipeline(createReadStream(path, { start: Buffer.byteLength(said) + 1 }), copy)
	await admin`drop table bare`
}

function beginningOf(path: string): string {
	const file = openSync(path, 'r')
	const read = Buffer.alloc(4_096)
	readSync(file, read)
	closeSync(file)
	return read.toString('utf8')
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now()
	await work()
	return Math.round(performance.now() - started)
}

function peakMb(): number {
	return process.resourceUsage().maxRSS / 1024
}
