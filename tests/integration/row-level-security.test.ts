import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ActingStaff, asSession, asStaff, asSystem, asTaxpayer } from '#db/acting.server.ts'
import { closeDatabase, database, openDatabase, type Tx } from '#db/client.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { likeRowOf, makeSomebody, type Somebody } from '#tests/support/rows-of-somebody.ts'
import {
	type Acting,
	allOf,
	lockAll,
	refusedOr,
	type Row,
	slipIn,
	touchAll,
	undone,
} from '#tests/support/unlimited.ts'

const { admin, url } = freshDatabase()

/** Tables without a person's data, and why each may be read by anybody. */
const publicTables: Record<string, string> = {
	ledger_imports: 'which file of the ledger was taken in, and how many rows it had',
	offices: 'names and addresses of tax offices',
	outbound_acknowledgements: 'how many lines of a file the other side took',
	outbound_alarms: 'which file was not answered for how long',
	outbound_files: 'which file left when, and its digest',
	parameter_figures: 'figures of law',
	parameter_holidays: 'public holidays',
	parameter_turns: 'from when on which figures of law were used',
	parameter_versions: 'figures of law as they were used',
	replay_runs: 'how many decisions were reckoned again in a night',
	rate_limits: 'counters under keyed hashes',
}

/** Protected, but every actor reads them: who of the staff there is, never a taxpayer's data. */
const staffTables = ['staff', 'staff_roles']

/** Read by policy staff and auditors: figures of law in the making, and where a decision does not replay. */
const lawTables = ['parameter_proposals', 'replay_alarms']

/** Everybody who acts adds to the trail. */
const addedByAll = ['audit_events']

let tables: string[] = []
let a: Somebody
let b: Somebody

beforeAll(async () => {
	const secured = await admin<{ name: string }[]>`
		select relname as name from pg_class where relkind = 'r' and relrowsecurity
			and relnamespace = 'public'::regnamespace order by relname`
	tables = secured.map(({ name }) => name)
	a = await makeSomebody(admin, 'a', ['people', 'taxpayers', 'cases', ...tables])
	b = await makeSomebody(admin, 'b', ['people', 'taxpayers', 'cases', ...tables])
})

const taxpayer = (who: Somebody) => ({
	personId: String(who.rows.get('people')?.id),
	taxpayerId: Number(who.rows.get('taxpayers')?.id),
})
const member = (who: Somebody, ...roles: ActingStaff['roles'][number][]): ActingStaff => ({
	staffId: String(who.rows.get('staff')?.id),
	officeCode: who.office,
	roles,
})

/** The tables in which a row of this person's is among the rows an actor is shown. */
async function shown(whose: Somebody, tx: Tx): Promise<string[]> {
	const found: string[] = []
	for (const table of tables) {
		const own = JSON.stringify(await kept(whose, table))
		if ((await allOf(tx, table)).some((row) => JSON.stringify(row) === own)) found.push(table)
	}
	return found
}

async function kept(whose: Somebody, table: string): Promise<unknown> {
	const rows = await admin<{ row: Row }[]>`select to_jsonb(kept) as row from ${admin(table)} kept`
	const values = Object.entries(whose.rows.get(table) ?? {})
	const own = rows.find(({ row }) =>
		values.every(
			([name, value]) => typeof value === 'object' || String(row[name]) === String(value),
		),
	)
	return own?.row
}

describe('every table', () => {
	test('with a person’s data is closed to its owner too; the others say why they are open', async () => {
		const found = await admin<{ name: string; closed: boolean }[]>`
			select relname as name, relrowsecurity and relforcerowsecurity as closed from pg_class
			where relkind = 'r' and relnamespace = 'public'::regnamespace`
		const open = found.filter(({ closed }) => !closed).map(({ name }) => name)
		expect(open.sort()).toEqual(Object.keys(publicTables).sort())
	})

	test('holds a row of each of the two people this file is about', async () => {
		expect(await asSystem((tx) => shown(a, tx))).toEqual(tables)
		expect(await asSystem((tx) => shown(b, tx))).toEqual(tables)
	})
})

describe('asking for all of every table, with no condition', () => {
	test('nobody is shown nothing', async () => {
		for (const table of tables) {
			const rows = await database().sql`select 1 from ${database().sql(table)}`
			expect(rows, table).toHaveLength(0)
		}
	})

	test('a taxpayer is shown their own and nothing of anybody else', async () => {
		expect(without(await asTaxpayer(taxpayer(a), (tx) => shown(b, tx)), staffTables)).toEqual([])
		const own = await asTaxpayer(taxpayer(a), (tx) => shown(a, tx))
		expect(own).toEqual(expect.arrayContaining(['taxpayers', 'tax_items', 'cases', 'plans']))
	})

	test('a taxpayer is not shown what staff write for themselves', async () => {
		const own = await asTaxpayer(taxpayer(a), (tx) => shown(a, tx))
		for (const table of [
			...['notes', 'classifications', 'recommendations', 'outbound_events'],
			...['audit_events', 'sessions'],
		])
			expect(own).not.toContain(table)
	})

	test('a person who has not chosen is shown whom they may choose, nothing of their affairs', async () => {
		const { personId } = taxpayer(a)
		const own = await asTaxpayer({ personId, taxpayerId: null }, (tx) => shown(a, tx))
		expect(without(own, staffTables)).toEqual([
			'idempotency_keys',
			'identity_links',
			'people',
			'taxpayers',
		])
		const others = await asTaxpayer({ personId, taxpayerId: null }, (tx) => shown(b, tx))
		expect(without(others, staffTables)).toEqual([])
	})

	test.each(['officer', 'approver'] as const)(
		'an %s is shown their office and nothing of another',
		async (role) => {
			const other = await asStaff(member(a, role), (tx) => shown(b, tx))
			expect(without(other, staffTables)).toEqual([])
			const own = await asStaff(member(a, role), (tx) => shown(a, tx))
			expect(own).toEqual(expect.arrayContaining(['taxpayers', 'cases', 'queue_items', 'notes']))
			for (const table of ['people', 'identity_links', 'sessions', 'audit_events'])
				expect(own).not.toContain(table)
		},
	)

	test.each(['phone-surveyor', 'field-surveyor', 'policy', 'user-admin'] as const)(
		'a %s is shown nothing of anybody',
		async (role) => {
			for (const whose of [a, b]) {
				const seen = await asStaff(member(a, role), (tx) => shown(whose, tx))
				// What they themselves read is theirs to look up.
				const theirs = [...(whose === a ? ['access_records'] : []), ...readAlways(role)]
				expect(without(seen, [...staffTables, ...theirs])).toEqual([])
			}
		},
	)

	test('an operations manager is shown what comes from and leaves for the tax office’s own system, and nothing else', async () => {
		for (const whose of [a, b]) {
			const seen = await asStaff(member(a, 'operations-manager'), (tx) => shown(whose, tx))
			expect(without(seen, [...staffTables, ...(whose === a ? ['access_records'] : [])])).toEqual([
				...['ledger_corrections', 'ledger_deliveries', 'outbound_events'],
			])
		}
	})

	test('an auditor is shown the trail and nothing it is about', async () => {
		const seen = await asStaff({ ...member(a, 'auditor'), officeCode: null }, (tx) => shown(b, tx))
		expect(without(seen, staffTables)).toEqual(['access_records', 'audit_events', ...lawTables])
	})

	test('a session token shows its own session only', async () => {
		const own = String(a.rows.get('sessions')?.token_sha256)
		expect(await asSession(own, (tx) => shown(a, tx))).toEqual(['sessions'])
		expect(await asSession(own, (tx) => shown(b, tx))).toEqual([])
		expect(await asSession('no such token', (tx) => shown(a, tx))).toEqual([])
	})

	test('an application nobody handed in yet is closed to staff', async () => {
		await admin`update cases set reference = null where id = ${String(a.rows.get('cases')?.id)}`
		const seen = await asStaff(member(a, 'officer'), (tx) => shown(a, tx))
		for (const table of ['cases', 'draft_answers', 'declarations', 'evidence_files'])
			expect(seen).not.toContain(table)
		await admin`update cases set reference = 'a-reference' where id = ${String(a.rows.get('cases')?.id)}`
	})
})

const actors: [string, () => Acting][] = [
	['a taxpayer', () => (work) => asTaxpayer(taxpayer(a), work)],
	['an officer', () => (work) => asStaff(member(a, 'officer'), work)],
	['an approver', () => (work) => asStaff(member(a, 'approver'), work)],
	['a surveyor', () => (work) => asStaff(member(a, 'phone-surveyor'), work)],
	['a user administrator', () => (work) => asStaff(member(a, 'user-admin'), work)],
	['nobody', () => (work) => database().db.transaction(work)],
]

describe.each(actors)('%s writing to every table, with no condition', (_, actor) => {
	test('changes nothing of anybody else', async () => {
		for (const table of tables) {
			const changed = await refusedOr(() =>
				undone(actor(), (tx) => touchAll(tx, table, someColumn(table))),
			)
			if (changed === 'refused') continue
			const theirs = JSON.stringify(await kept(b, table))
			expect(
				changed.map((row) => JSON.stringify(row)),
				table,
			).not.toContain(theirs)
		}
	})

	test('removes nothing of anybody else', async () => {
		for (const table of tables) {
			const removed = await refusedOr(() => undone(actor(), (tx) => lockAll(tx, table)))
			if (removed === 'refused') continue
			const theirs = JSON.stringify(await kept(b, table))
			expect(
				removed.map((row) => JSON.stringify(row)),
				table,
			).not.toContain(theirs)
		}
	})

	test('slips nothing in under somebody else’s name', async () => {
		for (const table of without(tables, addedByAll)) {
			const row = await likeRowOf(admin, b, table)
			const slipped = await refusedOr(() => undone(actor(), (tx) => slipIn(tx, table, row)))
			expect(slipped, table).toBe('refused')
		}
	})
})

describe('one connection for everybody', () => {
	beforeAll(async () => {
		await closeDatabase()
		openDatabase(url, { connections: 1 })
	})
	afterAll(async () => {
		await closeDatabase()
		openDatabase(url)
	})

	test('remembers nobody once their work is done, or broke', async () => {
		const nobody = () => database().sql`select id from taxpayers`
		await asTaxpayer(taxpayer(a), (tx) => allOf(tx, 'taxpayers'))
		expect(await nobody()).toHaveLength(0)
		await asSystem(() => Promise.reject(new Error('broke'))).catch(() => undefined)
		expect(await nobody()).toHaveLength(0)
		await asStaff(member(a, 'officer'), (tx) => tx.execute(sql`select 1/0`)).catch(() => undefined)
		expect(await nobody()).toHaveLength(0)
	})

	test('shows each of many at once their own', async () => {
		const ids = await Promise.all(
			Array.from({ length: 200 }, (_, turn) => {
				const who = taxpayer(turn % 2 === 0 ? a : b)
				return asTaxpayer(who, async (tx) => {
					const rows = await allOf(tx, 'taxpayers')
					return rows.length === 1 && rows[0]?.id === who.taxpayerId
				})
			}),
		)
		expect(ids.every(Boolean)).toBe(true)
	})
})

function without(names: readonly string[], left: readonly string[]): string[] {
	return names.filter((name) => !left.includes(name))
}

function readAlways(role: string): readonly string[] {
	return role === 'policy' ? lawTables : []
}

function someColumn(table: string): string {
	return Object.keys(b.rows.get(table) ?? {}).at(-1) ?? ''
}
