import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { telling } from './progress.mjs'
import { runChild } from './run-child.mjs'

/** Installs what the lockfile names, unless exactly that is there already. */
export async function installPackages(root, { logFolder, say }) {
	if (isInstalled(root)) return
	const command = process.platform === 'win32' ? 'npm.cmd' : 'npm'
	const logFile = path.join(logFolder, 'install.log')
	// NODE_ENV=production would leave out what the build needs.
	const args = [command, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
	await telling('Installing packages', () => runChild('npm ci', args, { logFile, cwd: root }), say)
}

/** npm keeps its own record of what it put into node_modules; it is written last. */
export function isInstalled(root) {
	const record = path.join(root, 'node_modules', '.package-lock.json')
	if (!existsSync(record)) return false
	const wanted = packagesIn(path.join(root, 'package-lock.json'))
	const there = packagesIn(record)
	return Object.entries(wanted).every(([place, { version, optional, link }]) => {
		if (place === '' || link) return true
		return there[place] ? there[place].version === version : optional === true
	})
}

function packagesIn(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}
