import express from 'express'
import postgres from 'postgres'
import { afterEach, expect, test } from 'vitest'
import { health } from '#app/server/web/health.ts'
import { openPort, type Listening } from '#app/server/web/listening.ts'
import { database } from '#db/client.server.ts'
import { freshDatabase } from '#tests/support/database.ts'

const fresh = freshDatabase()
let open: Listening | undefined
afterEach(() => open?.stop(0))

async function ask(path: string, { sql = database().sql, isDraining = false } = {}) {
	const app = express()
	app.use(health({ sql, root: process.cwd(), isDraining: () => isDraining }))
	open = await openPort(app, { host: '127.0.0.1', port: 0 })
	return fetch(`http://127.0.0.1:${open.port}${path}`)
}

test('a portal with its database is alive and ready, and says no more than that', async () => {
	const ready = await ask('/readyz')
	expect(ready.status).toBe(200)
	expect(await ready.text()).toBe('ready\n')
	expect(ready.headers.get('cache-control')).toBe('no-store')
})

test('one that stops is alive and not ready', async () => {
	expect((await ask('/readyz', { isDraining: true })).status).toBe(503)
})

test('one whose database is away is alive and not ready', async () => {
	const sql = postgres('postgresql://a:b@127.0.0.1:1/c', { max: 1 })
	expect((await ask('/readyz', { sql })).status).toBe(503)
	await open?.stop(0)
	expect((await ask('/livez', { sql })).status).toBe(200)
})

test('one whose database only reads is not ready', async () => {
	const sql = postgres(fresh.url, { max: 1, connection: { default_transaction_read_only: true } })
	expect((await ask('/readyz', { sql })).status).toBe(503)
	await sql.end()
})

test('one whose database does not answer in time is not ready', async () => {
	const sql = postgres(fresh.url, { max: 1 })
	const busy = sql`select pg_sleep(2)`
	const asked = ask('/readyz', { sql })
	await Promise.all([asked.then(({ status }) => expect(status).toBe(503)), busy])
	await sql.end()
})
