import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { binariesIn, type Binaries } from './binaries.ts'
import { type Way } from './way-to-run.ts'

type Place = { binaries: Binaries; dataFolder: string }

const openRoot = '/var/lib/dasibom'

/**
 * Where nobody but root may enter the checkout and no namespace can be had, the programs are copied to a
 * folder open to all and the data lives beside them.
 */
export function openPlace({ binaries, dataFolder, way }: Place & { way: Way }): Place {
	if (way !== 'copy') return { binaries, dataFolder }
	const name = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 12)
	mkdirSync(openRoot, { recursive: true, mode: 0o755 })
	const data = dataFolder.startsWith(openRoot) ? dataFolder : path.join(openRoot, name)
	if (data !== dataFolder && existsSync(dataFolder) && !existsSync(data)) move(dataFolder, data)
	return { binaries: binariesIn(copyOf(binaries), binaries.version), dataFolder: data }
}

// Made here under another way of running, perhaps on another file system.
function move(from: string, to: string): void {
	cpSync(from, `${to}.unfinished`, { recursive: true, preserveTimestamps: true })
	renameSync(`${to}.unfinished`, to)
	rmSync(from, { recursive: true, force: true })
}

function copyOf(binaries: Binaries): string {
	const copy = path.join(openRoot, `postgresql-${binaries.version}`)
	if (existsSync(copy)) return copy
	const unfinished = `${copy}.unfinished`
	rmSync(unfinished, { recursive: true, force: true })
	cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
	openToAll(unfinished)
	renameSync(unfinished, copy)
	return copy
}

function openToAll(folder: string): void {
	chmodSync(folder, 0o755)
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), 0o755)
	}
}
