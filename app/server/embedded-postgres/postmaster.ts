import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'

export type Postmaster = { pid: number; port: number; ready: boolean }

/** What `postmaster.pid` says, or undefined where no postmaster says it runs on this folder. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
	const file = pidFile(dataFolder)
	if (!existsSync(file)) return undefined
	const lines = readFileSync(file, 'utf8').split('\n')
	const pid = Number(lines[0])
	if (!Number.isInteger(pid) || pid <= 0) return undefined
	return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

export function pidFile(dataFolder: string): string {
	return path.join(dataFolder, 'postmaster.pid')
}

/** A postmaster of this folder; not another program that got its number, nor a dead one nobody collected. */
export function runsOn(pid: number, dataFolder: string): boolean {
	if (!exists(pid)) return false
	if (process.platform !== 'linux') return true
	if (/^\d+ \(.*\) Z/.test(readProcess(pid, 'stat'))) return false
	// Another user's process keeps its folder to itself; its name must do.
	return worksIn(pid, dataFolder) ?? readProcess(pid, 'cmdline').includes('postgres')
}

export function exists(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM'
	}
}

/** Whether some process still works in the folder: a server process that outlived its postmaster. */
export function someoneWorksIn(dataFolder: string): boolean {
	if (process.platform !== 'linux') return false
	return readdirSync('/proc').some(
		(name) => /^\d+$/.test(name) && worksIn(Number(name), dataFolder),
	)
}

function worksIn(pid: number, dataFolder: string): boolean | undefined {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder)
	} catch {
		return undefined
	}
}

function readProcess(pid: number, name: string): string {
	try {
		return readFileSync(`/proc/${pid}/${name}`, 'utf8')
	} catch {
		return ''
	}
}
