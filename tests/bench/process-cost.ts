import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICK_MS = 10

/** Milliseconds of CPU a process has used so far, all its threads together. */
export function cpuMs(pid: number): number {
	if (process.platform !== 'linux') return fromPs(pid)
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
	return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Megabytes of memory a process holds now. */
export function memoryMb(pid: number): number {
	return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

function fromPs(pid: number): number {
	const text = execFileSync('ps', ['-o', 'cputime=', '-p', String(pid)], {
		encoding: 'utf8',
	}).trim()
	return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
}
