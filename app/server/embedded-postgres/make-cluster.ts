import { spawn } from 'node:child_process'
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import { type Binaries } from './binaries.ts'
import { accountsFor, commandFor, type Account, type Way } from './way-to-run.ts'

export const ADMIN = 'dasibom_admin'

type Making = {
	binaries: Binaries
	way: Way
	dataFolder: string
	password: string
	logFile: string
}

/**
 * Makes the cluster unless it is there; true when it was made. It gets its name last, so that one cut off half
 * way is never taken for whole.
 */
export async function makeCluster(making: Making): Promise<boolean> {
	const { dataFolder, way, password } = making
	if (existsSync(path.join(dataFolder, 'PG_VERSION'))) {
		keepCluster(making)
		return false
	}
	const unfinished = `${dataFolder}.unfinished`
	const passwordFile = `${dataFolder}.password`
	const { files } = accountsFor(way)
	rmSync(unfinished, { recursive: true, force: true })
	mkdirSync(unfinished, { mode: 0o700 })
	rmSync(passwordFile, { force: true })
	writeFileSync(passwordFile, password, { mode: 0o600 })
	if (files) for (const file of [unfinished, passwordFile]) chownSync(file, files.uid, files.gid)
	try {
		await initdb(making, ['-D', unfinished, '-U', ADMIN, `--pwfile=${passwordFile}`])
	} finally {
		rmSync(passwordFile, { force: true })
	}
	rmSync(dataFolder, { recursive: true, force: true })
	renameSync(unfinished, dataFolder)
	return true
}

function keepCluster({ dataFolder, way, binaries }: Making): void {
	const major = readFileSync(path.join(dataFolder, 'PG_VERSION'), 'utf8').trim()
	const ours = binaries.version.split('.')[0]
	if (major !== ours) {
		throw new CannotRun(
			`The database in ${dataFolder} was made by PostgreSQL ${major} and this is PostgreSQL ${ours}; start over with npm start -- --fresh.`,
		)
	}
	const { files } = accountsFor(way)
	const owner = statSync(dataFolder).uid
	if (files && owner !== files.uid) giveTo(dataFolder, files)
	if (!files && owner !== process.getuid?.()) {
		throw new CannotRun(
			`The database in ${dataFolder} belongs to another user; start as that user, or set DASIBOM_DATA to a folder of your own.`,
		)
	}
}

function giveTo(folder: string, account: Account): void {
	chownSync(folder, account.uid, account.gid)
	chmodSync(folder, 0o700)
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
		chownSync(path.join(folder, name), account.uid, account.gid)
}

function initdb({ binaries, way, logFile }: Making, args: string[]): Promise<void> {
	const [command, all] = commandFor(way, binaries.initdb, [...args, ...initdbFlags])
	const log = openSync(logFile, 'a', 0o600)
	return new Promise((resolve, reject) => {
		const made = spawn(command, all, {
			...accountsFor(way).programs,
			cwd: '/',
			env: { ...process.env, LC_ALL: 'C' },
			stdio: ['ignore', log, log],
		})
		made.once('error', (error) => reject(cannotMake(error.message, logFile)))
		made.once('exit', (code) =>
			code === 0 ? resolve() : reject(cannotMake(`initdb left with ${code}`, logFile)),
		)
	})
}

const initdbFlags = [
	'--auth=scram-sha-256',
	'--encoding=UTF8',
	'--locale=C',
	'--locale-provider=builtin',
	'--builtin-locale=C.UTF-8',
	'--no-sync',
	'--no-instructions',
]

function cannotMake(reason: string, logFile: string): CannotRun {
	return new CannotRun(`The embedded database could not be made (${reason}); ${logFile} says more.`)
}
