import { BadInput } from './bad-input.ts'
import { type ImportAnswer, type ImportedFile } from './import.ts'

/** Lists on standard error what was not taken, one line each; throws when a file was refused whole. */
export function sayRefusal({ files }: ImportAnswer): void {
	for (const file of files) listRejects(file)
	const refused = files.find((file) => !file.accepted)
	if (!refused) return
	throw new BadInput(
		`${refused.file} was refused for ${linesOf(refused)}, and nothing of it was saved.`,
	)
}

function listRejects(imported: ImportedFile): void {
	const { file, rejects } = imported
	for (const { line, field, value, ko, en } of rejects) {
		const where = [`${file}:${line}`, field, value === '' ? '' : JSON.stringify(value)]
		process.stderr.write(`${where.filter(Boolean).join(' ')}: ${ko} / ${en}\n`)
	}
	if (!imported.accepted || imported.rejectedLines === 0) return
	process.stderr.write(`${file} was taken without ${linesOf(imported)}.\n`)
}

function linesOf({ rejectedLines, rows }: ImportedFile): string {
	const lines = rejectedLines === 1 ? '1 line' : `${rejectedLines} lines`
	return rows === 0 ? lines : `${lines} of ${rows}`
}
