import { spawnSync } from 'node:child_process'
import { lstatSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Binaries } from './binaries.ts'

/**
 * PostgreSQL refuses to run as root. As root it runs as `nobody`: by switching the user where `nobody` can
 * reach the files, else inside a user namespace, else from a copy in a place open to all.
 */
export type Way = 'plain' | 'switch' | 'namespace' | 'copy'

export type Account = { uid: number; gid: number }

export function chooseWay(binaries: Binaries, dataFolder: string): Way {
	if (process.getuid?.() !== 0) return 'plain'
	if (reachableByAll(binaries.folder) && reachableByAll(path.dirname(dataFolder))) return 'switch'
	if (namespacesWork()) return 'namespace'
	return 'copy'
}

/** The account the files of the cluster belong to, and the one its programs are started under. */
export function accountsFor(way: Way): { files?: Account; programs?: Account } {
	if (way === 'plain') return {}
	// Root outside the namespace is `nobody` inside.
	if (way === 'namespace') return { files: { uid: 0, gid: 0 } }
	return { files: nobody(), programs: nobody() }
}

export function nobody(): Account {
	const id = (flag: string) =>
		Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout?.trim() || 65_534)
	return { uid: id('-u'), gid: id('-g') }
}

/** Command and arguments as they are started this way. */
export function commandFor(way: Way, program: string, args: string[]): [string, string[]] {
	return way === 'namespace' ? ['unshare', [...namespace, program, ...args]] : [program, args]
}

const namespace = ['-U', '--map-user=65534', '--map-group=65534']

function namespacesWork(): boolean {
	return spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0
}

function reachableByAll(folder: string): boolean {
	for (let at = path.resolve(folder); ; at = path.dirname(at)) {
		if ((statSync(at).mode & 0o001) === 0) return false
		if (at === path.dirname(at)) break
	}
	return ['bin/postgres', 'share/postgresql', 'lib'].every((name) => readableByAll(folder, name))
}

// Files unpacked under a strict umask are closed to others even where the folders above are open.
function readableByAll(folder: string, name: string): boolean {
	const found = lstatSync(path.join(folder, name), { throwIfNoEntry: false })
	return !found || (found.mode & 0o005) === 0o005
}
