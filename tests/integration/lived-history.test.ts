import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now, setClock } from '#app/platform/clock.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { lawReplay } from '#app/server/cli/law-replay.ts'
import { fillLedger, forgetFilling } from '#app/server/demonstration/fill-ledger.ts'
import { useParameters } from '#tests/support/application.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin, url } = freshDatabase()
const data = mkdtempSync(path.join(tmpdir(), 'dasibom-lived-'))
const folder = path.join(data, 'ledger')
afterAll(() => rmSync(data, { recursive: true, force: true }))

const today = '2026-11-23'
let refused: string[]

beforeAll(async () => {
	installTestSettings({ DATABASE_URL: url, DASIBOM_DATA: data })
	setClock(`${today}T10:00:00+09:00`)
	await useParameters()
	refused = await fillLedger({ folder, people: 90, months: 6 })
}, 240_000)

async function counted(table: string, columns: string): Promise<Map<string, number>> {
	const rows = await admin.unsafe<{ what: string; count: number }[]>(
		`select concat_ws(' ', ${columns}) as what, count(*)::int from ${table} group by 1`,
	)
	return new Map(rows.map(({ what, count }) => [what, count]))
}

describe('the history of a demonstration', () => {
	it('is taken act by act, and leaves the clock as it was', () => {
		expect(refused).toEqual([])
		expect(now().toISOString().slice(0, 10)).toBe(today)
	})

	it('leaves an application at every station of the office', async () => {
		const found = await counted('cases', 'state, closed_as')
		for (const state of ['queued', 'in_review', 'awaiting_taxpayer', 'recommended', 'decided'])
			expect(found.get(state), state).toBeGreaterThan(0)
		expect(found.get('reconsidering')).toBe(1)
		for (const end of ['acknowledged', 'completed', 'lapsed', 'withdrawn'])
			expect(found.get(`closed ${end}`), end).toBeGreaterThan(0)
		expect(await admin`select 1 from cases where submitted_at > ${now()}`).toEqual([])
	})

	it('was decided in every way, most of it granted, once by the silence of the office', async () => {
		const found = await counted('decisions', 'outcome, deemed')
		const granted = (found.get('approved no') ?? 0) + (found.get('approved yes') ?? 0)
		const others = [...found.values()].reduce((sum, count) => sum + count, 0) - granted
		expect([...found.keys()].sort()).toEqual([
			...['approved no', 'approved yes', 'approved-changed no', 'declined no', 'referred no'],
		])
		expect(granted).toBeGreaterThan(others)
		expect(
			await admin`select 1 from recommendations where returned_at is not null`,
		).not.toHaveLength(0)
	})

	it.each([
		['T-0000001', 'decided', 'approved', 'active', 0],
		['T-0000006', 'decided', 'declined', 'declined', 0],
		['T-0000007', 'decided', 'approved', 'active', 1],
		['T-0000008', 'awaiting_taxpayer', null, 'proposed', 0],
		['T-0000011', 'decided', 'approved-changed', 'proposed', 0],
		['T-0000013', 'closed', null, 'completed', 0],
	])(
		'leaves %s as the README says: %s, %s, a plan %s',
		async (key, state, outcome, plan, misses) => {
			const [found] = await admin`
			select case when c.closed_as = 'completed' then 'decided' else c.state end as state,
				d.outcome, p.state as plan, count(m.plan_id)::int as misses
			from cases c join taxpayers t on t.id = c.taxpayer_id
			left join decisions d on d.case_id = c.id
			join plans p on p.case_id = c.id and p.state <> 'replaced'
			left join plan_misses m on m.plan_id = p.id
			where t.key = ${key} group by 1, 2, 3`
			expect(found).toEqual({ state, outcome, plan, misses })
		},
	)

	it('left people of the demonstration as the README names them', async () => {
		const cases = await admin`select 1 from cases c join taxpayers t on t.id = c.taxpayer_id
			where t.key !~ '^T-[0-9]+$'`
		expect(cases).toEqual([])
	})
})

describe('the plans of a history', () => {
	it('are kept, behind and paid off', async () => {
		const plans = await counted('plans', 'state')
		expect(plans.get('active')).toBeGreaterThan(10)
		expect(plans.get('completed')).toBeGreaterThan(1)
		expect(await admin`select 1 from plan_misses`).not.toHaveLength(0)
		const states = await counted('instalments', 'state')
		for (const state of ['paid', 'missed', 'part-paid', 'upcoming'])
			expect(states.get(state), state).toBeGreaterThan(0)
	})

	it('come to their sums exactly, and hold as paid what the ledger says was paid', async () => {
		const wrong = await admin`
			select p.id from plans p
			join lateral (select sum(i.amount) as amount, sum(i.paid) as paid,
					sum(i.of_tax + i.of_surcharge + i.of_cost) as parts
				from instalments i where i.plan_id = p.id) i on true
			left join lateral (select coalesce(sum(y.amount_won), 0) as paid
				from plan_items h join payments y on y.item_id = h.item_id and not y.cancelled
				where h.plan_id = p.id) y on true
			where i.amount <> p.total or i.parts <> p.total
				or (p.state in ('active', 'completed') and i.paid <> y.paid)`
		expect(wrong).toEqual([])
	})

	it('turn an instalment by what had come on its day', async () => {
		const wrong = await admin`
			select i.plan_id, i.number, i.state from instalments i join plans p on p.id = i.plan_id
			where p.state in ('active', 'completed') and i.state <> case
				when i.paid = i.amount then 'paid' when i.due_on >= ${today} then 'upcoming'
				when i.paid > 0 then 'part-paid' else 'missed' end`
		expect(wrong).toEqual([])
	})
})

describe('what a history leaves behind', () => {
	it('is the same decision when it is reckoned again', async () => {
		const decided = await admin`
			select distinct c.reference from decisions d join cases c on c.id = d.case_id`
		for (const { reference } of decided) {
			const replay = await lawReplay(String(reference), settings().fieldKeys)
			expect(replay.equal, JSON.stringify(replay)).toBe(true)
		}
	})

	it('went out in numbered files without a gap, each event once and in turn', async () => {
		const files = await admin`select number from outbound_files order by number`
		expect(files.map(({ number }) => number as number)).toEqual(files.map((_, at) => at + 1))
		expect(files.length).toBeGreaterThan(20)
		const turns = await admin`select taxpayer_id, array_agg(turn order by id) as turns
			from outbound_events where file_number is not null group by 1`
		for (const { turns: told } of turns)
			expect(told).toEqual((told as number[]).map((_, at) => at + 1))
		const [last] = await admin`select count(*)::int as open from outbound_files
			where acknowledged_at is null and number < (select max(number) from outbound_files)`
		expect(last?.open).toBe(0)
	})

	it('has no job left and no message unsent', async () => {
		expect(await admin`select 1 from graphile_worker.jobs`).toEqual([])
		expect([...(await counted('outbox_messages', 'state')).keys()]).toEqual(['sent'])
	})

	it('goes on where it was cut off', async () => {
		const place = path.join(folder, 'filling.json')
		const filling = JSON.parse(readFileSync(place, 'utf8')) as { done: number }
		const before = await counted('case_events', 'move')
		// The last ledger files and the night before them are done again, and change nothing.
		writeFileSync(place, JSON.stringify({ ...filling, done: filling.done - 5 }))
		expect(await fillLedger({ folder, people: 5, months: 1 })).toEqual([])
		expect(await counted('case_events', 'move')).toEqual(before)
		forgetFilling(folder)
	})
})
