import { spawn } from 'node:child_process'
import { openSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotRun } from '../cannot-run.ts'
import { type Binaries } from './binaries.ts'
import { exists, pidFile, readPostmaster, runsOn, someoneWorksIn } from './postmaster.ts'
import { accountsFor, commandFor, type Way } from './way-to-run.ts'

const PATIENCE_MS = 10_000

export type Running = {
	binaries: Binaries
	way: Way
	dataFolder: string
	logFile: string
	port: number
	flags: readonly string[]
}

type Left = { pid: number; port: number }

/** The postmaster an earlier process left behind on this folder, once it answers. */
export async function adopt(
	dataFolder: string,
	answers: (port: number) => Promise<boolean>,
): Promise<Left | undefined> {
	const until = Date.now() + PATIENCE_MS
	for (;;) {
		const found = readPostmaster(dataFolder)
		// A dead one's file stays: by it PostgreSQL itself sees whether its children still run.
		if (!found || !exists(found.pid)) return undefined
		if (!runsOn(found.pid, dataFolder)) return leaveBehind(dataFolder)
		if (found.ready && (await answers(found.port))) return found
		if (Date.now() > until)
			throw new CannotRun(`The database of process ${found.pid} does not answer.`)
		await sleep(50)
	}
}

// The number now belongs to another program, and PostgreSQL would take that for a running postmaster.
async function leaveBehind(dataFolder: string): Promise<undefined> {
	const until = Date.now() + PATIENCE_MS
	while (someoneWorksIn(dataFolder)) {
		if (Date.now() > until) throw new CannotRun(`Something still works in ${dataFolder}.`)
		await sleep(50)
	}
	rmSync(pidFile(dataFolder), { force: true })
}

/** Starts the postmaster; children of one that was killed need about a second to leave, so it tries again. */
export async function runPostmaster(running: Running): Promise<number> {
	const until = Date.now() + PATIENCE_MS
	for (;;) {
		const pid = await tryOnce(running)
		if (pid !== undefined) return pid
		if (Date.now() > until)
			throw new CannotRun(`The embedded database does not start; ${running.logFile} says why.`)
		await sleep(250)
	}
}

async function tryOnce(running: Running): Promise<number | undefined> {
	const started = startPostgres(running)
	while (!started.gone) {
		const found = readPostmaster(running.dataFolder)
		if (found?.ready && found.pid === started.pid) return found.pid
		await sleep(20)
	}
	return undefined
}

function startPostgres({ binaries, way, dataFolder, logFile, port, flags }: Running) {
	const options = [...settingsOf(port), ...flags].flatMap((flag) => ['-c', flag])
	const [command, args] = commandFor(way, binaries.postgres, ['-D', dataFolder, ...options])
	const log = openSync(logFile, 'a', 0o600)
	// Its own process group: Ctrl-C in the terminal is for us, and we stop the database last.
	const child = spawn(command, args, {
		...accountsFor(way).programs,
		cwd: '/',
		env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
		detached: true,
		stdio: ['ignore', log, log],
	})
	const started = { pid: child.pid, gone: false }
	child.once('error', () => (started.gone = true))
	child.once('exit', () => (started.gone = true))
	child.unref()
	return started
}

// No socket: its path would lie in a folder whose name may be too long for one.
function settingsOf(port: number): string[] {
	return [
		`port=${port}`,
		'listen_addresses=127.0.0.1',
		'unix_socket_directories=',
		'timezone=UTC',
		'log_timezone=UTC',
		'jit=off',
		'max_connections=60',
	]
}

/** Asks for a fast shutdown, then for an immediate one, from which PostgreSQL recovers by itself. */
export async function stopPostmaster(
	pid: number,
	dataFolder: string,
	graceMs: number,
): Promise<void> {
	for (const [signal, patience] of [
		['SIGINT', graceMs],
		['SIGQUIT', 2_000],
		['SIGKILL', 1_000],
	] as const) {
		if (!runsOn(pid, dataFolder)) return
		process.kill(pid, signal)
		const until = Date.now() + patience
		while (Date.now() < until && runsOn(pid, dataFolder)) await sleep(20)
	}
}
