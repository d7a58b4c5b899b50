import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#app/server/embedded-postgres/cluster-state.ts'

const STOP_MS = 10_000

/** The day every journey happens on. */
export const JOURNEY_CLOCK = '2026-11-23T10:00:00+09:00'

/**
 * One portal for all journeys, started as a newcomer would start it, with data of its own.
 * `DASIBOM_PORTAL=http://…` runs them against one that runs already.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
	if (process.env.DASIBOM_PORTAL) return undefined
	const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-portal-'))
	const portal = await startPortal({ folder, people: 60 })
	process.env.DASIBOM_PORTAL = portal.address
	return async () => {
		await portal.stop()
		rmSync(folder, { recursive: true, force: true })
	}
}

export type Portal = { address: string; process: ChildProcess; stop(): Promise<void> }

type Wanted = {
	folder: string
	people: number
	port?: number
	clock?: string
	env?: Record<string, string>
}

/** Starts the built portal and waits until it says that it is ready. */
export async function startPortal(wanted: Wanted): Promise<Portal> {
	const { folder, people, clock = JOURNEY_CLOCK, env = {} } = wanted
	const port = wanted.port ?? (await freePort())
	// Journeys begin in an office that has met nobody yet.
	const told = ['bin/start.mjs', '--people', String(people), '--months', '0']
	const child = spawn(process.execPath, told, {
		env: {
			...process.env,
			...env,
			PORT: String(port),
			DASIBOM_DATA: folder,
			DASIBOM_CLOCK: clock,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const address = await readyAddress(child)
	return { address, process: child, stop: () => stop(child) }
}

function readyAddress(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = ''
		const listen = (text: Buffer) => {
			said += text.toString()
			const address = /Dasibom is ready: (\S+)/.exec(said)?.[1]
			if (address) resolve(address)
		}
		child.stdout?.on('data', listen)
		child.stderr?.on('data', listen)
		child.once('exit', (code) => reject(new Error(`The portal left with ${code}: ${said.trim()}`)))
	})
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
	child.kill('SIGTERM')
	const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
	await gone
	clearTimeout(late)
}
