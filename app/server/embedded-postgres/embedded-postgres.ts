import { chmodSync, existsSync, mkdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { findBinaries } from './binaries.ts'
import {
	freePort,
	portIsFree,
	readOrMakeState,
	writeState,
	type ClusterState,
} from './cluster-state.ts'
import { ADMIN, makeCluster } from './make-cluster.ts'
import { openPlace } from './open-place.ts'
import { readPostmaster } from './postmaster.ts'
import { addressOf, answers, APPLICATION, makeRoles, OWNER } from './roles.ts'
import { adopt, runPostmaster, stopPostmaster } from './run-postmaster.ts'
import { chooseWay, type Way } from './way-to-run.ts'

const LOG_LIMIT = 10_000_000

export type EmbeddedPostgres = {
	port: number
	pid: number
	/** Left running by an earlier process and taken over. */
	adopted: boolean
	/** How it was started here; undefined when taken over. */
	way: Way | undefined
	adminUrl: string
	ownerUrl: string
	applicationUrl: string
	stop(graceMs?: number): Promise<void>
}

type Wanted = {
	root: string
	/** The folder that holds data, passwords and log. */
	folder: string
	/** Further settings of the server, `name=value`. */
	flags?: readonly string[]
	/** For tests: the way to run it, instead of the one that fits this machine. */
	way?: Way
}

/** Starts PostgreSQL in `folder`, or takes over the one that already runs there. */
export async function startEmbeddedPostgres(wanted: Wanted): Promise<EmbeddedPostgres> {
	const { folder } = wanted
	prepareFolder(folder)
	const stateFile = path.join(folder, 'postgres.json')
	const state = await readOrMakeState(stateFile)
	const dataFolder = state.elsewhere ?? path.join(folder, 'postgres')
	const left = await adopt(dataFolder, (port) => answers(port, state))
	const started = left
		? { pid: left.pid, dataFolder, way: undefined }
		: await start({ ...wanted, state, dataFolder })
	if (left) state.port = left.port
	writeState(stateFile, state)
	if (!state.rolesMade) await makeRoles(state)
	writeState(stateFile, { ...state, rolesMade: true })
	return {
		...addresses(state),
		port: state.port,
		pid: started.pid,
		adopted: left !== undefined,
		way: started.way,
		stop: (graceMs = 2_500) => stopPostmaster(started.pid, started.dataFolder, graceMs),
	}
}

type Starting = Wanted & { state: ClusterState; dataFolder: string }

async function start({ root, folder, flags = [], way: wished, state, dataFolder }: Starting) {
	const found = findBinaries(root)
	const way = wished ?? chooseWay(found, dataFolder)
	const place = openPlace({ binaries: found, dataFolder, way })
	if (place.dataFolder !== dataFolder) state.elsewhere = place.dataFolder
	if (!(await portIsFree(state.port))) state.port = await freePort()
	const logFile = path.join(folder, 'postgres.log')
	if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT) truncateSync(logFile)
	const running = { ...place, logFile, way, port: state.port, flags }
	// The state is on disk before the cluster has its passwords.
	writeState(path.join(folder, 'postgres.json'), state)
	if (await makeCluster({ ...running, password: state.passwords.admin })) state.rolesMade = false
	return { pid: await runPostmaster(running), dataFolder: place.dataFolder, way }
}

function addresses({ port, passwords }: ClusterState) {
	return {
		adminUrl: addressOf(port, ADMIN, passwords.admin, 'postgres'),
		ownerUrl: addressOf(port, OWNER, passwords.owner),
		applicationUrl: addressOf(port, APPLICATION, passwords.application),
	}
}

// The database's user must pass through the folder, and may read nothing in it but its own.
function prepareFolder(folder: string): void {
	mkdirSync(folder, { recursive: true })
	chmodSync(folder, 0o711)
}

/** Stops what runs in `folder` and removes the data; the passwords go with it. */
export async function removeEmbeddedPostgres(folder: string): Promise<void> {
	const stateFile = path.join(folder, 'postgres.json')
	if (!existsSync(stateFile)) return
	const state = await readOrMakeState(stateFile)
	const dataFolder = state.elsewhere ?? path.join(folder, 'postgres')
	const left = readPostmaster(dataFolder)
	if (left) await stopPostmaster(left.pid, dataFolder, 2_500)
	for (const name of [dataFolder, `${dataFolder}.unfinished`, stateFile])
		rmSync(name, { recursive: true, force: true })
}
