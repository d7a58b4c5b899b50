import { readFileSync } from 'node:fs'
import { BadInput } from './bad-input.ts'

const STANDARD_INPUT = 0

/** The JSON of a file, or of standard input where none is named. */
export function readJson(file: string | undefined): unknown {
	const text = readText(file === '-' ? undefined : file).replace(/^\uFEFF/, '')
	if (text.trim() === '') throw new BadInput('The input is empty; JSON is expected.')
	try {
		return JSON.parse(text) as unknown
	} catch (error) {
		throw new BadInput(`The input is not JSON: ${(error as Error).message}`)
	}
}

function readText(file: string | undefined): string {
	if (file === undefined && process.stdin.isTTY) {
		throw new BadInput('Name a file, or hand the JSON over on standard input.')
	}
	try {
		return readFileSync(file ?? STANDARD_INPUT, 'utf8')
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		throw new BadInput(`${file ?? 'Standard input'} cannot be read (${code}).`)
	}
}

export function answer(value: unknown): void {
	process.stdout.write(`${JSON.stringify(value)}\n`)
}
