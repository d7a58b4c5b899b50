import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '#app/server/embedded-postgres/cluster-state.ts'
import {
	startEmbeddedPostgres,
	type EmbeddedPostgres,
} from '#app/server/embedded-postgres/embedded-postgres.ts'

test.describe.configure({ mode: 'serial' })

// Not at once: the runner reads this file in processes that run nothing of it.
let folder = ''
const fixed = (purpose: string) => createHash('sha256').update(purpose).digest('base64')
let cluster: EmbeddedPostgres
let settings: Record<string, string> = {}

test.beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'dasibom-serve-'))
	cluster = await startEmbeddedPostgres({
		root: process.cwd(),
		folder: path.join(folder, 'database'),
		flags: ['fsync=off'],
	})
	settings = {
		PATH: process.env.PATH ?? '',
		DATABASE_URL: cluster.applicationUrl,
		PORT: String(await freePort()),
		PUBLIC_URL: 'https://portal.invalid',
		OIDC_TAXPAYER_ISSUER: 'https://people.invalid',
		OIDC_TAXPAYER_CLIENT_ID: 'portal',
		OIDC_TAXPAYER_CLIENT_SECRET: fixed('taxpayers'),
		OIDC_STAFF_ISSUER: 'https://staff.invalid',
		OIDC_STAFF_CLIENT_ID: 'portal',
		OIDC_STAFF_CLIENT_SECRET: fixed('staff'),
		SESSION_SECRET: fixed('session'),
		CI_HASH_KEY: fixed('ci'),
		BLIND_INDEX_KEY: fixed('blind'),
		FIELD_ENCRYPTION_KEYS: `k1:${fixed('field')}`,
		EVIDENCE_DIR: path.join(folder, 'evidence'),
		OUTBOUND_DIR: path.join(folder, 'outbound'),
		OUTBOUND_SIGNING_KEY: fixed('outbound'),
		// Only the demonstration may be one.
		DASIBOM_MODE: 'demonstration',
	}
})
test.afterAll(async () => {
	await cluster.stop(500)
	rmSync(folder, { recursive: true, force: true })
})

function dasibom(args: string[], changed: Record<string, string> = {}) {
	const env = { NODE_ENV: 'test' as const, ...settings, ...changed }
	const { status, stderr } = spawnSync('bin/dasibom', args, { env, encoding: 'utf8' })
	return { code: status, told: stderr.trim() }
}

test('a database nobody migrated stops the start, and migrating it is one command', () => {
	const refused = dasibom(['serve'])
	expect(refused.code).toBe(3)
	expect(refused.told).toContain('bin/dasibom migrate')
	expect(dasibom(['migrate'], { DATABASE_OWNER_URL: cluster.ownerUrl })).toMatchObject({ code: 0 })
})

test('a weak secret, a missing one, and a role that is not bound stop the start by name', () => {
	expect(dasibom(['serve'], { SESSION_SECRET: 'short' }).told).toContain('SESSION_SECRET is weak')
	expect(dasibom(['serve'], { CI_HASH_KEY: '' }).told).toContain('CI_HASH_KEY is missing')
	const unbound = dasibom(['serve'], { DATABASE_URL: cluster.ownerUrl })
	expect(unbound).toMatchObject({ code: 3 })
	expect(unbound.told).toContain('row-level security')
})

test('it serves without a development provider and leaves at a signal', async () => {
	const child = spawn('bin/dasibom', ['serve'], {
		env: { NODE_ENV: 'test', ...settings },
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	const gone = once(child, 'exit')
	for await (const line of child.stderr) if (String(line).includes('"listening"')) break
	const address = `http://127.0.0.1:${settings.PORT}`
	await expect.poll(async () => (await fetch(`${address}/readyz`)).status).toBe(200)
	expect((await fetch(`${address}/livez`)).status).toBe(200)
	expect((await fetch(`${address}/identity/.well-known/openid-configuration`)).status).toBe(404)
	const front = await fetch(`${address}/`)
	expect(front.headers.get('strict-transport-security')).toContain('max-age')
	expect(await front.text()).not.toContain('data-demonstration')

	child.stderr.resume()
	child.kill('SIGTERM')
	expect(await gone).toEqual([0, null])
})
