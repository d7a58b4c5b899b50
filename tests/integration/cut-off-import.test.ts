import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { generatePopulation } from '#db/seed/population/generate-population.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importAgain } from '#tests/support/ledger-file.ts'
import { testEnvironment } from '#tests/support/settings.ts'

const fresh = freshDatabase()
const { admin } = fresh
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-cut-off-'))
const fileOf = (kind: string) => path.join(folder, `${kind}.csv`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
	const asOf = calendarDate('2026-11-23')
	await generatePopulation({ people: 300, seed: 'cut off', asOf, out: folder })
	await importAgain(fileOf('offices'))
	await importAgain(fileOf('taxpayers'))
})

function importing(kind: string): ChildProcess {
	const { CI_HASH_KEY } = testEnvironment
	const env = {
		...process.env,
		...{ DATABASE_URL: fresh.url, CI_HASH_KEY, DASIBOM_CLOCK: '2026-11-23T10:00:00+09:00' },
	}
	return spawn('bin/dasibom', ['import', fileOf(kind)], { env, stdio: 'ignore' })
}

/** Until as many connections as said wait for a lock of this kind. */
async function untilWaiting(locktype: string, many = 1): Promise<void> {
	for (;;) {
		const waiting = await admin`
			select 1 from pg_locks where not granted and locktype = ${locktype}
				and database = (select oid from pg_database where datname = current_database())`
		if (waiting.length >= many) return
		await sleep(20)
	}
}

async function kill(child: ChildProcess): Promise<void> {
	const gone = once(child, 'exit')
	child.kill('SIGKILL')
	await gone
}

async function countOf(table: string): Promise<number> {
	const [row] = await admin`select count(*)::int from ${admin(table)}`
	return row?.count as number
}

it('killed while it writes leaves nothing, and another run does all of it', async () => {
	const other = await admin.reserve()
	await other`begin`
	await other`lock table tax_items in share row exclusive mode`
	const first = importing('tax_items')
	await untilWaiting('relation')
	await kill(first)

	// The next one waits for its turn, which it gets once the server sees that nobody is there any more.
	const second = importing('tax_items')
	await untilWaiting('advisory')
	await other`commit`
	other.release()
	expect(await once(second, 'exit')).toEqual([0, null])

	const items = await countOf('tax_items')
	expect(items).toBeGreaterThan(500)
	const [brought] = await admin`select inserted from ledger_imports where kind = 'tax_items'`
	expect(brought?.inserted).toBe(items)
	const states = await admin`
		select state from ledger_deliveries where file_name = 'tax_items.csv' order by state`
	expect(states.map(({ state }) => state as string)).toEqual(['accepted', 'cut-off'])
	expect(await importAgain(fileOf('tax_items'))).toMatchObject({ already: true })
})

it('killed while it waits its turn changes nothing', async () => {
	const other = await admin.reserve()
	await other`select pg_advisory_lock(hashtext('ledger-import'))`
	const waiting = importing('payments')
	await untilWaiting('advisory')
	await kill(waiting)
	await other`select pg_advisory_unlock(hashtext('ledger-import'))`
	other.release()
	expect(await countOf('payments')).toBe(0)
	expect(await importAgain(fileOf('payments'))).toMatchObject({ accepted: true, already: false })
})

it('two at once come one after the other, and their rows never mix', async () => {
	const other = await admin.reserve()
	await other`select pg_advisory_lock(hashtext('ledger-import'))`
	const both = [importing('identity_links'), importing('extensions')]
	await untilWaiting('advisory', 2)
	await other`select pg_advisory_unlock(hashtext('ledger-import'))`
	other.release()
	for (const child of both) {
		if (child.exitCode === null) await once(child, 'exit')
		expect(child.exitCode).toBe(0)
	}
	const imports = await admin`
		select kind, inserted from ledger_imports where kind in ('identity_links', 'extensions')`
	for (const { kind, inserted } of imports) {
		expect(inserted).toBe(await countOf(kind as string))
	}
	expect(imports).toHaveLength(2)
})
