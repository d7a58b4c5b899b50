import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** What the next start must know again: kept beside the data, readable by its owner only. */
export type ClusterState = {
	port: number
	/** Where the data lies when it could not lie in the data folder. */
	elsewhere?: string
	rolesMade: boolean
	passwords: { admin: string; owner: string; application: string }
}

export async function readOrMakeState(file: string): Promise<ClusterState> {
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ClusterState
	const password = () => randomBytes(24).toString('base64url')
	const state: ClusterState = {
		port: await freePort(),
		rolesMade: false,
		passwords: { admin: password(), owner: password(), application: password() },
	}
	writeState(file, state)
	return state
}

export function writeState(file: string, state: ClusterState): void {
	writeFileSync(`${file}.new`, JSON.stringify(state, undefined, '\t'), { mode: 0o600 })
	renameSync(`${file}.new`, file)
}

export async function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
	return (await listenOnce(port, host)) !== undefined
}

export async function freePort(): Promise<number> {
	const port = await listenOnce(0, '127.0.0.1')
	if (port === undefined) throw new Error('No port is free on this machine')
	return port
}

function listenOnce(port: number, host: string): Promise<number | undefined> {
	return new Promise((resolve) => {
		const server = createServer()
		server.once('error', () => resolve(undefined))
		server.listen({ port, host, exclusive: true }, () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
		})
	})
}
