import { chmodSync, mkdtempSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
	removeEmbeddedPostgres,
	startEmbeddedPostgres,
	type EmbeddedPostgres,
} from '#app/server/embedded-postgres/embedded-postgres.ts'
import { type Way } from '#app/server/embedded-postgres/way-to-run.ts'

const root = process.cwd()
let house = ''
let folder = ''
beforeEach(() => {
	house = mkdtempSync(path.join(tmpdir(), 'dasibom-cluster-'))
	chmodSync(house, 0o755)
	folder = path.join(house, 'database')
})
afterEach(async () => {
	await removeEmbeddedPostgres(folder)
	rmSync(house, { recursive: true, force: true })
})

function start(way?: Way): Promise<EmbeddedPostgres> {
	return startEmbeddedPostgres({ root, folder, way })
}

async function asOwner<T>(cluster: EmbeddedPostgres, work: (sql: postgres.Sql) => Promise<T>) {
	const sql = postgres(cluster.ownerUrl, { max: 1 })
	try {
		return await work(sql)
	} finally {
		await sql.end()
	}
}

async function write(cluster: EmbeddedPostgres): Promise<void> {
	await asOwner(cluster, (sql) => sql`create table kept as select 7 as number`)
}

async function read(cluster: EmbeddedPostgres): Promise<number> {
	const [row] = await asOwner(cluster, (sql) => sql<{ number: number }[]>`select number from kept`)
	return row?.number ?? 0
}

describe('the embedded database', () => {
	test('keeps its rows from one start to the next, and its passwords to its owner', async () => {
		const first = await start()
		await write(first)
		await first.stop()
		const second = await start()
		expect(await read(second)).toBe(7)
		expect(second.ownerUrl).toBe(first.ownerUrl)
		expect(statSync(path.join(folder, 'postgres.json')).mode & 0o777).toBe(0o600)
	})

	test('asks for a password, and its application role is bound by row-level security', async () => {
		const cluster = await start()
		const intruder = postgres(cluster.applicationUrl, { password: 'guess', max: 1 })
		await expect(intruder`select 1`).rejects.toThrow('password authentication failed')
		const application = postgres(cluster.applicationUrl, { max: 1 })
		const [role] = await application`select rolsuper or rolbypassrls or rolcreaterole as mighty
			from pg_roles where rolname = current_user`
		expect(role?.mighty).toBe(false)
		await application.end()
	})

	test('is taken over when an earlier process left it running', async () => {
		const first = await start()
		const second = await start()
		expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port })
		await second.stop()
		await expect(read(first)).rejects.toThrow()
	})

	test('comes back after being killed, with what was written', async () => {
		const first = await start()
		await write(first)
		process.kill(first.pid, 'SIGKILL')
		const second = await start()
		expect(second.adopted).toBe(false)
		expect(await read(second)).toBe(7)
	})

	test('starts although its old process number is now another program', async () => {
		const first = await start()
		await write(first)
		await first.stop()
		writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n/x\n0\n1\n`)
		expect(await read(await start())).toBe(7)
	})

	test('is made anew when making it was cut off', async () => {
		const first = await start()
		await first.stop()
		unlinkSync(path.join(folder, 'postgres', 'PG_VERSION'))
		const second = await start()
		await write(second)
		expect(await read(second)).toBe(7)
	})
})

describe.runIf(process.getuid?.() === 0)('below a folder only root may enter', () => {
	test.each(['namespace', 'copy'] as const)(
		'the way "%s" works and keeps the rows',
		async (way) => {
			const first = await start()
			await write(first)
			await first.stop()
			chmodSync(house, 0o700)
			const second = await start(way)
			expect(await read(second)).toBe(7)
			await second.stop()
			const third = await start()
			expect(await read(third)).toBe(7)
			expect(third.way).toBe(way === 'copy' ? 'switch' : 'namespace')
		},
	)
})
