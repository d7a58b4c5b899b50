import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { startEmbeddedPostgres } from '#app/server/embedded-postgres/embedded-postgres.ts'
import { startPortal } from '#tests/support/portal.ts'

test.describe.configure({ mode: 'serial' })
test.setTimeout(180_000)

// Not at once: the runner reads this file in processes that run nothing of it.
let folder = ''
test.beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'dasibom-start-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

function npmStart(args: string[], env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync('npm', ['start', '--silent', '--', ...args], {
		env: { ...process.env, DASIBOM_DATA: path.join(folder, 'other'), ...env },
		encoding: 'utf8',
		timeout: 60_000,
	})
	return { code: status, told: `${stdout}${stderr}` }
}

test('one signal to npm stops everything, and the next start finds everything', async () => {
	const first = await startPortal({ folder, people: 20 })
	const port = Number(new URL(first.address).port)
	const again = npmStart([], { DASIBOM_DATA: folder, PORT: String(port + 1) })
	expect(again.code).toBe(3)
	expect(again.told).toContain(`already runs at ${first.address}`)
	await first.stop()
	await expect(fetch(first.address)).rejects.toThrow()

	const npm = spawn('npm', ['start', '--', '--people', '20', '--months', '0'], {
		env: { ...process.env, DASIBOM_DATA: folder, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	for await (const text of npm.stdout) if (String(text).includes('is ready')) break
	expect((await fetch(`${first.address}/readyz`)).status).toBe(200)
	npm.kill('SIGTERM')
	await once(npm, 'exit')
	await expect(fetch(first.address)).rejects.toThrow()
})

test('after being killed it starts again', async () => {
	const first = await startPortal({ folder, people: 20 })
	const port = Number(new URL(first.address).port)
	first.process.kill('SIGKILL')
	await once(first.process, 'exit')
	const second = await startPortal({ folder, people: 20, port })
	expect((await fetch(`${second.address}/readyz`)).status).toBe(200)
	await second.stop()
})

test('a database of one’s own is used instead of the embedded one', async () => {
	const cluster = await startEmbeddedPostgres({
		root: process.cwd(),
		folder: path.join(folder, 'own', 'cluster'),
	})
	const own = { DATABASE_URL: cluster.applicationUrl, DATABASE_OWNER_URL: cluster.ownerUrl }
	const portal = await startPortal({ folder: path.join(folder, 'own'), people: 20, env: own })
	expect((await fetch(`${portal.address}/readyz`)).status).toBe(200)
	expect(existsSync(path.join(folder, 'own', 'database'))).toBe(false)
	await portal.stop()
	const application = postgres(cluster.applicationUrl, { max: 1 })
	expect(await application`select 1 as alive`).toEqual([{ alive: 1 }])
	await application.end()
	await cluster.stop(500)
})

test('a port that is taken is said, and nothing is started', async () => {
	const other = createServer().listen(0, '127.0.0.1')
	await once(other, 'listening')
	const { port } = other.address() as AddressInfo
	const refused = npmStart([], { PORT: String(port) })
	other.close()
	expect(refused).toMatchObject({ code: 3 })
	expect(refused.told.trim()).toBe(
		`Port ${port} is taken by another program; set PORT to another one.`,
	)
})

test.describe('what cannot be is refused in one sentence', () => {
	const database = 'postgresql://a:b@127.0.0.1:1/c'
	for (const { args, env, words } of [
		{ args: ['--fresh'], env: { DATABASE_URL: database }, words: '--fresh is refused' },
		{ args: ['--people', 'many'], env: {}, words: '--people must be a whole number' },
		{ args: ['--nonsense'], env: {}, words: '--nonsense' },
		{ args: [], env: { PORT: 'x' }, words: 'PORT must be a whole number' },
		{ args: [], env: { DATABASE_URL: database }, words: 'DATABASE_OWNER_URL is missing' },
	] as { args: string[]; env: Record<string, string>; words: string }[]) {
		test(`${args.join(' ')} ${Object.keys(env).join(' ')}`, () => {
			const refused = npmStart(args, env)
			expect(refused.code).toBeGreaterThanOrEqual(2)
			expect(refused.told).toContain(words)
		})
	}
})
