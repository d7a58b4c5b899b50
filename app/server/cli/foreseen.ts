import { CannotRun } from '../cannot-run.ts'

// What the driver and the system call it when a database or a folder is not there for us.
const outages = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|CONNECT|EACCES|ENOENT|28|3D|57|08|42501)/

/** Turns what an operator can put right into one sentence; a bug keeps its stack. */
export async function foreseen<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} catch (error) {
		throw sentenceFor(error)
	}
}

function sentenceFor(error: unknown): unknown {
	if (!(error instanceof Error)) return error
	if (error.name === 'BadSettings') return new CannotRun(error.message)
	const { code } = (error.cause ?? error) as { code?: unknown }
	if (typeof code !== 'string' || !outages.test(code)) return error
	const { message } = (error.cause ?? error) as Error
	return new CannotRun(`It could not be done: ${message || code} (${code}).`)
}
