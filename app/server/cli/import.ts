import { accessSync, constants } from 'node:fs'
import { importFile, type ImportTerms } from '#app/features/ledger/import-file.server.ts'
import { inImportOrder } from '#app/features/ledger/order-files.server.ts'
import { inWords } from '#app/features/ledger/reject-words.ts'
import { BadInput } from './bad-input.ts'

export type ImportAnswer = {
	/** What was done with each file, in the order it was done. */
	files: ImportedFile[]
	/** Files left alone because one before them was refused. */
	notTried: string[]
}

export type ImportedFile = Awaited<ReturnType<typeof importOne>>

/** `dasibom import`: brings files of the ledger in, each whole or not at all, up to the first bad one. */
export async function importFiles(paths: string[], terms: ImportTerms): Promise<ImportAnswer> {
	for (const path of paths) mustBeReadable(path)
	const ordered = await inImportOrder(paths)
	const files: ImportedFile[] = []
	for (const [index, path] of ordered.entries()) {
		const outcome = await importOne(path, terms)
		files.push(outcome)
		if (!outcome.accepted) return { files, notTried: ordered.slice(index + 1) }
	}
	return { files, notTried: [] }
}

async function importOne(path: string, terms: ImportTerms) {
	const outcome = await importFile(path, terms)
	if (outcome.accepted) return outcome
	return { ...outcome, rejects: outcome.rejects.map(inWords) }
}

function mustBeReadable(path: string): void {
	try {
		accessSync(path, constants.R_OK)
	} catch (error) {
		throw new BadInput(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
	}
}
