import { Router } from 'express'
import type postgres from 'postgres'
import { isMigrated } from '../database/check-database.ts'

const PROBE_MS = 500

type Health = { sql: postgres.Sql; root: string; isDraining: () => boolean }

/** `/livez`: the process turns. `/readyz`: it may be given requests. Neither tells more than that. */
export function health({ sql, root, isDraining }: Health): Router {
	const router = Router()
	router.use(['/livez', '/readyz'], (_request, response, next) => {
		response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
		next()
	})
	router.get('/livez', (_request, response) => void response.type('text').send('alive\n'))
	router.get('/readyz', async (_request, response) => {
		const isReady = !isDraining() && (await withinLimit(isWritable(sql, root)))
		response
			.status(isReady ? 200 : 503)
			.type('text')
			.send(isReady ? 'ready\n' : 'not ready\n')
	})
	return router
}

/** A message into the write-ahead log is a durable write that needs no table; a standby refuses it. */
async function isWritable(sql: postgres.Sql, root: string): Promise<boolean> {
	const [written] = await sql<{ locked: string }[]>`
		select pg_logical_emit_message(true, 'readyz', ''),
			current_setting('transaction_read_only') as locked`
	if (written?.locked !== 'off') return false
	return isMigrated(sql, root)
}

async function withinLimit(probe: Promise<boolean>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined
	const tooLate = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), PROBE_MS)
	})
	try {
		return await Promise.race([probe.catch(() => false), tooLate])
	} finally {
		clearTimeout(timer)
	}
}
