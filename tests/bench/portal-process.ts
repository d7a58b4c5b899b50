import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { freePort } from '#app/server/embedded-postgres/cluster-state.ts'

const fixed = (purpose: string) => createHash('sha256').update(`bench ${purpose}`).digest('base64')

/** Secrets of a bench are no secrets: the same each time, so that its database can be opened again. */
export const secrets = {
	SESSION_SECRET: fixed('session'),
	CI_HASH_KEY: fixed('ci'),
	BLIND_INDEX_KEY: fixed('blind'),
	FIELD_ENCRYPTION_KEYS: `k1:${fixed('field')}`,
	OUTBOUND_SIGNING_KEY: fixed('outbound'),
}

export type Served = { name: string; address: string; pid: number; stop(): Promise<void> }

/** The built program as production runs it: one web process, no worker. */
export async function servePortal(databaseUrl: string, folder: string): Promise<Served> {
	const port = await freePort()
	const program =
		"import('./build/processes/serve.js').then((m) => m.serve({ web: true, worker: false }))"
	return start(
		'Dasibom',
		[...heap, ...profiled(), '-e', program],
		port,
		productionSettings(databaseUrl, folder),
	)
}

// As much as a small container leaves it; without a limit V8 only cleans up later.
const heap = ['--max-old-space-size=96']

/** Everything a production portal must be told. */
export function productionSettings(databaseUrl: string, folder: string) {
	return {
		...secrets,
		NODE_ENV: 'production' as const,
		DATABASE_URL: databaseUrl,
		PUBLIC_URL: 'https://portal.invalid',
		OIDC_TAXPAYER_ISSUER: 'https://people.invalid',
		OIDC_TAXPAYER_CLIENT_ID: 'portal',
		OIDC_TAXPAYER_CLIENT_SECRET: fixed('taxpayers'),
		OIDC_STAFF_ISSUER: 'https://staff.invalid',
		OIDC_STAFF_CLIENT_ID: 'portal',
		OIDC_STAFF_CLIENT_SECRET: fixed('staff'),
		EVIDENCE_DIR: `${folder}/evidence`,
		OUTBOUND_DIR: `${folder}/outbound`,
	}
}

/** `DASIBOM_BENCH_PROFILE=folder` leaves a profile of the web process there, to be opened in a browser's developer tools. */
function profiled(): string[] {
	const folder = process.env.DASIBOM_BENCH_PROFILE
	return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

/** The same work by plain Node, as fast as we know how to write it. */
export async function serveLimit(databaseUrl: string): Promise<Served> {
	const program = ['--import', 'tsx', 'tests/bench/limit/serve.ts']
	return start('limit', program, await freePort(), productionSettings(databaseUrl, tmpdir()))
}

async function start(
	name: string,
	program: string[],
	port: number,
	env: NodeJS.ProcessEnv,
): Promise<Served> {
	const child = spawn(process.execPath, program, {
		env: { ...env, PATH: process.env.PATH, PORT: String(port) },
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	let said = ''
	child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4_000)))
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
	const address = `http://127.0.0.1:${port}`
	const deadline = Date.now() + 30_000
	while (!(await answers(address))) {
		if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${name}: ${said}`)
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	return {
		...{ name, address, pid: child.pid ?? 0 },
		async stop() {
			child.kill('SIGTERM')
			await gone
		},
	}
}

async function answers(address: string): Promise<boolean> {
	try {
		return (await fetch(`${address}/livez`)).ok
	} catch {
		return false
	}
}
