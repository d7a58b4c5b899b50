import { pino, destination, type Logger } from 'pino'
import { faultFields } from './fault-fields.server.ts'

/** All that may ever stand in a log line; a field not named here cannot be written. */
export type LogFields = {
	requestId?: string
	method?: string
	/** The address with everything that could name a person or a case taken out. */
	path?: string
	status?: number
	milliseconds?: number
	task?: string
	jobId?: string
	attempt?: number
	count?: number
	port?: number
	role?: 'web' | 'worker'
	staffId?: string
	reason?: string
}

const names: readonly (keyof LogFields)[] = [
	'requestId',
	'method',
	'path',
	'status',
	'milliseconds',
	'task',
	'jobId',
	'attempt',
	'count',
	'port',
	'role',
	'staffId',
	'reason',
]
const allowed: ReadonlySet<string> = new Set(names)

const slot = Symbol.for('dasibom.log')
type Out = { lines: Logger; words: boolean }
const holder = globalThis as { [slot]?: Out }

/** Sends the log to a file; `words` lets errors speak, where every person is made up. */
export function logTo(file: string, { words = false } = {}): void {
	holder[slot] = { lines: logger(file), words }
}

export const log = {
	info: (event: string, fields: LogFields = {}) => out().lines.info(allowedOnly(fields), event),
	warn: (event: string, fields: LogFields = {}) => out().lines.warn(allowedOnly(fields), event),
	/** A bug or an outage: its kind and where it happened, never its message, which may quote data. */
	error: (event: string, error: unknown, fields: LogFields = {}) => {
		const { lines, words } = out()
		lines.error({ ...allowedOnly(fields), fault: faultFields(error, { words }) }, event)
	},
}

function allowedOnly(fields: LogFields): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)))
}

/** `/cases/2026-000123?x=1` becomes `/cases/:id`. */
export function quietPath(url: string): string {
	const [path = ''] = url.split('?')
	return path
		.split('/')
		.map((part) => (/^[a-z][a-z._-]*$/i.test(part) || part === '' ? part : ':id'))
		.join('/')
}

function out(): Out {
	holder[slot] ??= { lines: logger(2), words: false }
	return holder[slot]
}

function logger(dest: string | number): Logger {
	return pino(
		{
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			level: process.env.LOG_LEVEL ?? 'info',
		},
		destination({ dest, sync: true, mkdir: true }),
	)
}
