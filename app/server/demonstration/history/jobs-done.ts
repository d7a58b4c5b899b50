import { setTimeout as sleep } from 'node:timers/promises'
import { database } from '#db/client.server.ts'

const LOOK_MS = 10

/** Waits until the worker has nothing left to do; what failed and waits to be tried again is left to it. */
export async function jobsDone(): Promise<void> {
	const { sql } = database()
	for (;;) {
		const [left] = await sql`select 1 from graphile_worker.jobs where attempts = 0
			or locked_at is not null limit 1`
		if (!left) return
		await sleep(LOOK_MS)
	}
}
