import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { followCases, demandsDue } from '#app/features/ledger-follow/follow-cases.server.ts'
import { followLedger, inBatches } from '#app/features/ledger-follow/follow-ledger.server.ts'
import { plansDue, trackPlansOf } from '#app/features/plan-watch/track-plans.server.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { releaseCase } from '#app/features/review/release-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'
import { type CaseToMake, makeCase, type MadeCase, quickAnswers } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let officer: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	await admin`insert into staff_contacts values (${officer.staffId}, 'officer-a@office.example.test')`
})
beforeEach(() => {
	setClock(at.toISOString())
})

const follow = () => followLedger([followCases, trackPlansOf])
const today = { mode: 'delta', asOf: '2026-11-23' } as const

let paymentNo = 0

/** A payments file with one line. */
async function paid(made: MadeCase, amount: number, { cancelled = 'n', no = '' } = {}) {
	const [item] = await admin`select item_no from tax_items where taxpayer_id = ${made.taxpayerId}`
	const number = no || `P-${String((paymentNo += 1))}`
	const line = `${number},${String(item?.item_no)},2026-11-22,${String(amount)},account,${cancelled}`
	await importLines('payments', [line], today)
	return number
}

/** An item file that says the same of the item but for a few of its columns. */
async function item(made: MadeCase, changed: Record<string, string>) {
	const [row] = await admin`select i.*, p.key from tax_items i
		join taxpayers p on p.id = i.taxpayer_id where p.id = ${made.taxpayerId}`
	const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : '')
	const columns: Record<string, string> = {
		...{ item_no: String(row?.item_no), taxpayer_key: String(row?.key), office_code: '101' },
		...{ tax_code: '41', attribution: '2025-2', decision_kind: '1' },
		...{ established_on: day(row?.established_on), statutory_due_on: day(row?.statutory_due_on) },
		...{ noticed_on: day(row?.noticed_on), designated_due_on: day(row?.designated_due_on) },
		...{ demand_due_on: day(row?.demand_due_on), tax_won: '4800000', other_penalty_won: '0' },
		...{ collection_cost_won: '0', demand_cost_won: '0', payment_number: '', virtual_accounts: '' },
		...{ stage: String(row?.stage), status: 'open', seized_on: '', seized_kind: '' },
		...changed,
	}
	const outcome = await importLines('tax_items', [Object.values(columns).join(',')], today)
	expect(outcome).toMatchObject({ accepted: true, updated: 1 })
}

async function taken(wanted: CaseToMake = {}) {
	const made = await makeCase({ at, ...wanted })
	await doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	return made
}

const queued = async ({ id }: MadeCase) => {
	const [row] = await admin`select amount::int, seized, rank, flags from queue_items
		where case_id = ${id}`
	return row
}
const held = async ({ id }: MadeCase) => {
	const [row] = await admin`select open, left_at is not null as left, payable_now::int as payable
		from case_items where case_id = ${id}`
	return row
}
const moves = async ({ id }: MadeCase) => {
	const rows = await admin`select move, version from case_events where case_id = ${id}
		and move like 'item-%' order by version`
	return rows.map(({ move }) => move as string)
}
const told = ({ id }: MadeCase) =>
	admin`select template from outbox_messages where case_id = ${id} and staff_id is not null`

const more = 50_000_000

describe('a payments file', () => {
	it('turns instalments paid within one pass of the worker', async () => {
		const made = await makeCase({ at, answers: quickAnswers })
		await doingOn(officer, made.reference, (tx, by, row) => acknowledgePlan(tx, by, row), at)
		const [plan] = await admin`select p.id, i.amount::int from plans p
			join instalments i on i.plan_id = p.id and i.number = 1 where p.case_id = ${made.id}`
		await paid(made, Number(plan?.amount))
		expect(await follow()).toBe(1)
		const states = await admin`select state from instalments where plan_id = ${String(plan?.id)}
			order by number`
		expect(states.map(({ state }) => state as string)).toEqual([
			...['paid', 'upcoming', 'upcoming', 'upcoming'],
		])
		expect(await follow()).toBe(0)
	})

	it('of a later day turns missed what nobody paid, though it names none of them', async () => {
		const made = await makeCase({ at, answers: quickAnswers })
		await doingOn(officer, made.reference, (tx, by, row) => acknowledgePlan(tx, by, row), at)
		await admin`update instalments set due_on = '2026-11-20' where number = 1 and plan_id in (
			select id from plans where case_id = ${made.id})`
		await importLines('payments', [], today)
		await follow()
		await inBatches(plansDue, [trackPlansOf])
		const [first] = await admin`select i.state from instalments i join plans p on p.id = i.plan_id
			where p.case_id = ${made.id} and number = 1`
		expect(first?.state).toBe('missed')
	})

	it('that pays an item off takes it out of its open case and tells the officer', async () => {
		const made = await taken()
		const [before] = await admin`select version from cases where id = ${made.id}`
		await paid(made, more)
		await follow()
		expect(await held(made)).toEqual({ open: false, left: true, payable: 0 })
		expect(await queued(made)).toMatchObject({ amount: 0 })
		expect(await moves(made)).toEqual(['item-left'])
		expect(await told(made)).toEqual([{ template: 'staff-item-left' }])
		const [after] = await admin`select version, state from cases where id = ${made.id}`
		const handover = { reasonCode: 'absence', reason: '' } as const
		await doingOn(officer, made.reference, (tx, by, row) => releaseCase(tx, by, row, handover), at)
		expect(await held(made)).toMatchObject({ open: false, left: true })
		expect(after).toEqual({ version: Number(before?.version) + 1, state: 'in_review' })
	})

	it('that takes the payment back brings the item back, and says so once', async () => {
		const made = await taken()
		const no = await paid(made, more)
		await follow()
		await paid(made, more, { cancelled: 'y', no })
		await follow()
		await follow()
		expect(await held(made)).toMatchObject({ open: true, left: false })
		expect(await moves(made)).toEqual(['item-left', 'item-back'])
		expect((await queued(made))?.amount).toBeGreaterThan(4_800_000)
	})

	it('does not bring back what another application took up meanwhile', async () => {
		const made = await taken()
		const other = await makeCase({ at })
		const no = await paid(made, more)
		await follow()
		await admin`insert into case_items (case_id, item_id, payable_at_submission)
			select ${other.id}, item_id, 1 from case_items where case_id = ${made.id}`
		await paid(made, more, { cancelled: 'y', no })
		await follow()
		expect(await held(made)).toMatchObject({ open: false, left: true })
		expect(await moves(made)).toEqual(['item-left'])
	})

	it('that pays a part changes the sum and nothing else', async () => {
		const made = await taken()
		const before = await queued(made)
		await paid(made, 1_000_000)
		await follow()
		const after = await queued(made)
		expect(Number(after?.amount)).toBeLessThan(Number(before?.amount) - 900_000)
		expect(await moves(made)).toEqual([])
	})

	it('leaves a decided case as it was decided', async () => {
		const made = await makeCase({ at })
		await admin`update cases set state = 'decided' where id = ${made.id}`
		await paid(made, more)
		await follow()
		expect(await held(made)).toEqual({ open: true, left: false, payable: null })
	})
})

describe('an items file', () => {
	it('with a new seizure moves the case up', async () => {
		const made = await makeCase({ at })
		const before = await queued(made)
		await item(made, { seized_on: '2026-11-20', seized_kind: 'deposit', stage: 'seized' })
		await follow()
		const after = await queued(made)
		expect(after).toMatchObject({ seized: true })
		expect(Number(after?.rank)).toBe(Number(before?.rank) - 30)
	})

	it.each([
		['2026-11-30', true],
		['2026-12-01', false],
	])('with a demand until %s raises it: %s', async (demandDueOn, near) => {
		const made = await makeCase({ at })
		const before = await queued(made)
		await item(made, { demand_due_on: demandDueOn, stage: 'demanded' })
		await follow()
		const after = await queued(made)
		expect((after?.flags as string[]).includes('demand-deadline-near')).toBe(near)
		expect(Number(after?.rank)).toBe(Number(before?.rank) - (near ? 40 : 0))
	})

	it('that no longer names an item takes it out as well', async () => {
		const made = await taken()
		await item(made, { status: 'extinguished' })
		await follow()
		expect(await moves(made)).toEqual(['item-left'])
	})
})

it('the passing of days alone raises a case whose demand runs out soon', async () => {
	const made = await makeCase({ at, item: { demandDueOn: d('2026-12-10'), stage: 'demanded' } })
	const before = await queued(made)
	expect(before?.flags).toEqual([])
	setClock('2026-12-03T00:00:00+09:00')
	await inBatches(demandsDue, [followCases])
	expect(await queued(made)).toMatchObject({
		...{ flags: ['demand-deadline-near'], rank: Number(before?.rank) - 40 },
	})
})

describe('many at once', () => {
	it('two workers look at each taxpayer once', async () => {
		const cases = []
		for (let count = 0; count < 4; count += 1) cases.push(await taken())
		for (const made of cases) await paid(made, more)
		const people = await Promise.all([follow(), follow(), follow()])
		expect(people.reduce((sum, count) => sum + count, 0)).toBe(4)
		for (const made of cases) {
			expect(await moves(made)).toEqual(['item-left'])
			expect(await told(made)).toHaveLength(1)
		}
	})

	it('a fault about one keeps nobody else waiting, and is tried again', async () => {
		const [broken, fine] = [await taken(), await taken()]
		await paid(broken, more)
		await paid(fine, more)
		const faulty = (_: unknown, taxpayers: readonly number[]) =>
			taxpayers.includes(broken.taxpayerId) ? Promise.reject(new Error('x')) : Promise.resolve()
		await expect(followLedger([faulty, followCases])).rejects.toThrow()
		expect([await moves(broken), await moves(fine)]).toEqual([[], ['item-left']])
		expect(await follow()).toBe(1)
		expect(await moves(broken)).toEqual(['item-left'])
	})
})
