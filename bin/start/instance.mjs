import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isFree } from './port.mjs'
import { Stop } from './stop.mjs'

const PATIENCE_MS = 6_000

/**
 * Lets one start at a time use a data folder and a port. Where npm was killed, the process it had started
 * notices and leaves within seconds; it is waited for.
 */
export async function takePlace({ dataFolder, port }) {
	mkdirSync(dataFolder, { recursive: true })
	const file = path.join(dataFolder, 'running.json')
	const until = Date.now() + PATIENCE_MS
	for (let other = runningIn(file); other; other = runningIn(file)) {
		if (!other.orphaned || Date.now() > until) {
			throw new Stop(
				`Dasibom already runs at http://127.0.0.1:${other.port} (process ${other.pid}); stop it first.`,
				3,
			)
		}
		await sleep(100)
	}
	if (!(await isFree(port))) {
		throw new Stop(`Port ${port} is taken by another program; set PORT to another one.`, 3)
	}
	writeFileSync(file, JSON.stringify({ pid: process.pid, parent: process.ppid, port }))
	return () => rmSync(file, { force: true })
}

function runningIn(file) {
	if (!existsSync(file)) return undefined
	const { pid, parent, port } = read(file)
	if (!pid || pid === process.pid || !isStart(pid)) return undefined
	return { pid, port, orphaned: !exists(parent) }
}

function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'))
	} catch {
		return {}
	}
}

// After a restart of the machine the number may belong to any program.
function isStart(pid) {
	if (!exists(pid)) return false
	if (process.platform !== 'linux') return true
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs')
	} catch {
		return false
	}
}

function exists(pid) {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return error.code === 'EPERM'
	}
}
