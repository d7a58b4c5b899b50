import { expect, test } from 'vitest'
import { crontab, tasks } from '#app/server/tasks.ts'
import { givingBackAbandoned } from '#app/server/worker/abandoned-jobs.ts'
import { startWorker } from '#app/server/worker.ts'
import { database } from '#db/client.server.ts'
import { freshDatabase } from '#tests/support/database.ts'

const fresh = freshDatabase()

/** Resolves when a job of this name has run, with what it was given. */
function jobRunner(name: string) {
	let tell: (payload: unknown) => void = () => undefined
	const ran = new Promise<unknown>((resolve) => (tell = resolve))
	return { ran, taskList: { [name]: async (payload: unknown) => tell(payload) } }
}

test('a job added in a transaction is run as the application, woken by the database', async () => {
	const { ran, taskList } = jobRunner('greet')
	const worker = await startWorker({ databaseUrl: fresh.url, taskList })
	await database().sql.begin(
		(tx) => tx`select graphile_worker.add_job('greet', ${'{"id":"7"}'}::json)`,
	)
	expect(await ran).toEqual({ id: '7' })
	await worker.stop()
})

test('a job in hand is finished before the worker leaves', async () => {
	let begin: () => void = () => undefined
	let finish: () => void = () => undefined
	const begun = new Promise<void>((resolve) => (begin = resolve))
	const finished = new Promise<void>((resolve) => (finish = resolve))
	let done = false
	const slow = async () => {
		begin()
		await finished
		done = true
	}
	const worker = await startWorker({ databaseUrl: fresh.url, taskList: { slow } })
	await database().sql`select graphile_worker.add_job('slow', '{}'::json)`
	await begun
	const stopped = worker.stop()
	finish()
	await stopped
	expect(done).toBe(true)
})

test('the recurring tasks are known to the database, and each is one that exists', async () => {
	const worker = await startWorker({ databaseUrl: fresh.url })
	const recurring = crontab
		.trim()
		.split('\n')
		.map((line) => line.split(' ')[5] ?? '')
	const known = () => fresh.admin<{ identifier: string }[]>`
		select identifier from graphile_worker._private_known_crontabs`
	await expect
		.poll(async () => (await known()).map((row) => row.identifier).sort())
		.toEqual(recurring.sort())
	expect(Object.keys(tasks)).toEqual(expect.arrayContaining(recurring))
	await worker.stop()
})

test('a job whose worker was killed is taken up by the next one', async () => {
	const { sql } = database()
	await sql`select graphile_worker.add_job('orphan', '{}'::json)`
	await fresh.admin`update graphile_worker._private_jobs
		set locked_by = 'pool-of-the-dead', locked_at = now() - interval '1 minute', attempts = 1`
	const { ran, taskList } = jobRunner('orphan')
	const worker = await startWorker({ databaseUrl: fresh.url, taskList })
	await ran
	await worker.stop()
})

test('a job in the hands of a living worker is left to it', async () => {
	const { sql } = database()
	const living = givingBackAbandoned(fresh.url)
	await living.begin('pool-of-the-living')
	await sql`select graphile_worker.add_job('held', '{}'::json)`
	await fresh.admin`update graphile_worker._private_jobs
		set locked_by = 'pool-of-the-living', locked_at = now() - interval '1 minute'`
	const next = givingBackAbandoned(fresh.url)
	await next.begin('another-pool')
	const [job] = await fresh.admin`select locked_by from graphile_worker._private_jobs`
	expect(job?.locked_by).toBe('pool-of-the-living')

	await living.end()
	await next.begin('another-pool')
	const [freed] = await fresh.admin`select locked_by from graphile_worker._private_jobs`
	expect(freed?.locked_by).toBeNull()
	await next.end()
})
