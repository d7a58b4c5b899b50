import { accessSync, constants, statSync } from 'node:fs'
import { mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { importFile } from '#app/features/ledger/import-file.server.ts'
import { type ImportTerms } from '#app/features/ledger/import-terms.ts'
import { fileSource, type LedgerSource } from '#app/features/ledger/ledger-source.server.ts'
import { inImportOrder } from '#app/features/ledger/order-files.server.ts'
import { inWords } from '#app/features/ledger/reject-words.ts'
import { BadInput } from './bad-input.ts'
import { importProgress } from './import-progress.ts'

export type ImportAnswer = {
	/** What was done with each file, in the order it was done. */
	files: ImportedFile[]
	/** Files left alone because one before them was refused. */
	notTried: string[]
}

export type ImportedFile = Awaited<ReturnType<typeof importOne>>

type Place = LedgerSource & { path: string }
type Terms = Omit<ImportTerms, 'keepRejects' | 'onProgress'>

/** `dasibom import`: brings files of the ledger in, each whole or not at all, up to the first bad one. */
export async function importFiles(paths: string[], terms: Terms): Promise<ImportAnswer> {
	for (const each of paths) mustBeReadable(each)
	const ordered = await inImportOrder(paths.map((each) => ({ ...fileSource(each), path: each })))
	const files: ImportedFile[] = []
	for (const [index, place] of ordered.entries()) {
		const outcome = await importOne(place, terms)
		files.push(outcome)
		if (!outcome.accepted)
			return { files, notTried: ordered.slice(index + 1).map((left) => left.path) }
	}
	return { files, notTried: [] }
}

async function importOne(place: Place, terms: Terms) {
	let rejectsFile = `${place.path.replace(/\.csv$/i, '')}.rejects.csv`
	const progress = importProgress(place.name)
	const outcome = await importFile(place, {
		...terms,
		onProgress: progress.tell,
		keepRejects: async (_id, csv) => {
			const list = await openList(rejectsFile)
			rejectsFile = list.path
			await pipeline(Readable.from(csv), list.file.createWriteStream())
			return {}
		},
	})
	progress.end()
	const kept = outcome.rejectedLines > 0 ? { rejectsFile: path.resolve(rejectsFile) } : {}
	return { ...outcome, rejects: outcome.rejects.map(inWords), ...kept }
}

/** A folder files only arrive in cannot be written to; the list then has a new one of its own. */
async function openList(beside: string) {
	try {
		return { path: beside, file: await open(beside, 'w') }
	} catch {
		const folder = await mkdtemp(path.join(tmpdir(), 'dasibom-rejects-'))
		const apart = path.join(folder, path.basename(beside))
		return { path: apart, file: await open(apart, 'w', 0o600) }
	}
}

function mustBeReadable(file: string): void {
	try {
		accessSync(file, constants.R_OK)
		// It is read more than once, which a pipe cannot be.
		if (statSync(file).isFile()) return
	} catch (error) {
		throw new BadInput(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
	}
	throw new BadInput(`${file} is not a file.`)
}
