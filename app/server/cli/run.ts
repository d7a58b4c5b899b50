import { CommanderError } from 'commander'
import { CannotRun } from '../cannot-run.ts'
import { BadInput } from './bad-input.ts'
import { Differs } from './differs.ts'
import { program } from './program.ts'
import { RefusedByLaw } from './refused-by-law.ts'

/** 0 answered, 1 refused by a rule of law or not as it was, 2 bad input, 3 could not run. */
export type ExitCode = 0 | 1 | 2 | 3

/** Runs one command line; standard output holds the answer, standard error everything else. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
	try {
		await program().parseAsync(argv)
		return 0
	} catch (error) {
		return told(error)
	}
}

function told(error: unknown): ExitCode {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
	if (error instanceof RefusedByLaw || error instanceof Differs) return 1
	if (error instanceof BadInput) return say(error.message, 2)
	if (error instanceof CannotRun) return say(error.message, 3)
	return say(error instanceof Error ? (error.stack ?? error.message) : String(error), 3)
}

function say(sentence: string, code: ExitCode): ExitCode {
	process.stderr.write(`${sentence}\n`)
	return code
}
