import { BadInput } from './bad-input.ts'
import { type ImportAnswer } from './import.ts'

/** Lists on standard error what a refused file holds, one line each, then throws; says nothing else. */
export function sayRefusal({ files }: ImportAnswer): void {
	const refused = files.find((file) => !file.accepted)
	if (!refused || refused.accepted) return
	const { file, rejects, rejectedLines, rows } = refused
	for (const { line, field, value, ko, en } of rejects) {
		const where = [`${file}:${line}`, field, value === '' ? '' : JSON.stringify(value)]
		process.stderr.write(`${where.filter(Boolean).join(' ')}: ${ko} / ${en}\n`)
	}
	const lines = rejectedLines === 1 ? '1 line' : `${rejectedLines} lines`
	const all = rows === 0 ? '' : ` of ${rows}`
	throw new BadInput(`${file} was refused for ${lines}${all}, and nothing of it was saved.`)
}
