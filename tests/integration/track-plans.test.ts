import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { inBatches } from '#app/features/ledger-follow/follow-ledger.server.ts'
import { behindList } from '#app/features/plan-watch/behind-list.server.ts'
import { plansDue, trackPlansOf } from '#app/features/plan-watch/track-plans.server.ts'
import { formatWon } from '#app/i18n/format.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { asStaff, asSystem } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { planMisses } from '#db/schema/index.ts'
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
})

beforeEach(async () => {
	setClock(at.toISOString())
	await admin`delete from ledger_imports`
	await spoken('2026-11-20', '2026-11-21T00:00:00Z')
})

/** The ledger speaks up to this day, its files read at that instant. */
async function spoken(asOf: string, importedAt: string): Promise<void> {
	await admin`insert into ledger_imports
		(kind, mode, as_of, file_name, sha256, rows, inserted, updated, ended, imported_at)
		values ('payments', 'delta', ${asOf}, 'x', ${randomUUID()}, 0, 0, 0, 0, ${importedAt})`
}

/** A plan of four months from 28 December, acknowledged: about 1.3 million won each. */
async function keptPlan(paid: CaseToMake['paid'] = []): Promise<MadeCase & { amounts: number[] }> {
	const made = await makeCase({ at, answers: quickAnswers, paid })
	await doingOn(officer, made.reference, (tx, by, row) => acknowledgePlan(tx, by, row), at)
	const rows = await admin`select i.amount::int from instalments i join plans p on p.id = i.plan_id
		where p.case_id = ${made.id} order by i.number`
	return { ...made, amounts: rows.map(({ amount }) => amount as number) }
}

async function pays({ taxpayerId }: MadeCase, paidOn: string, amount: number): Promise<string> {
	const paymentNo = randomUUID()
	await admin`insert into payments
		(payment_no, item_id, taxpayer_id, paid_on, amount_won, channel, as_of)
		select ${paymentNo}, id, taxpayer_id, ${paidOn}, ${amount}, 'account', ${paidOn}
		from tax_items where taxpayer_id = ${taxpayerId}`
	return paymentNo
}

/** As the worker does after a file: whose payments changed, then whose days have passed. */
async function trackPlans(): Promise<void> {
	const rows = await admin`select distinct taxpayer_id::int as id from plans`
	await asSystem((tx) =>
		trackPlansOf(
			tx,
			rows.map(({ id }) => id as number),
		),
	)
	expect(await inBatches(plansDue, [trackPlansOf])).toBe(0)
}

async function standing({ id }: MadeCase) {
	const rows = await admin`select i.state, i.paid::int from instalments i
		join plans p on p.id = i.plan_id where p.case_id = ${id} order by i.number`
	const [plan] = await admin`select state from plans where case_id = ${id}`
	return {
		plan: plan?.state as string,
		states: rows.map(({ state }) => state as string),
		paid: rows.map(({ paid }) => paid as number),
	}
}

const told = ({ id }: MadeCase) =>
	admin`select template from outbox_messages where case_id = ${id} and template = 'instalment-short'`

describe('payments turn instalments', () => {
	it('paid, in the order they are due', async () => {
		const made = await keptPlan()
		const [first = 0, second = 0] = made.amounts
		await pays(made, '2026-12-28', first + 1_000)
		await spoken('2026-12-29', '2026-12-30T00:00:00Z')
		setClock('2026-12-30T03:00:00Z')
		await trackPlans()
		expect(await standing(made)).toEqual({
			plan: 'active',
			states: ['paid', 'upcoming', 'upcoming', 'upcoming'],
			paid: [first, 1_000, 0, 0],
		})
		expect(second).toBeGreaterThan(1_000)
		expect(await told(made)).toHaveLength(0)
	})

	it('part-paid or missed once the ledger has spoken of a day after theirs, and says so once', async () => {
		const made = await keptPlan()
		await pays(made, '2026-12-28', 1_000)
		await spoken('2026-12-28', '2026-12-29T00:00:00Z')
		setClock('2027-01-20T03:00:00Z')
		await trackPlans()
		// The day itself is over by the clock, but the ledger has not spoken of the next one.
		expect((await standing(made)).states[0]).toBe('upcoming')

		await spoken('2026-12-29', '2026-12-30T00:00:00Z')
		await trackPlans()
		await trackPlans()
		expect((await standing(made)).states.slice(0, 2)).toEqual(['part-paid', 'upcoming'])
		expect(await told(made)).toHaveLength(1)

		await spoken('2027-01-29', '2027-01-30T00:00:00Z')
		setClock('2027-01-30T03:00:00Z')
		await trackPlans()
		expect((await standing(made)).states.slice(0, 3)).toEqual(['part-paid', 'missed', 'upcoming'])
	})

	it('all paid completes the plan, and a payment taken back opens it again', async () => {
		const made = await keptPlan()
		const paymentNo = await pays(
			made,
			'2026-12-01',
			made.amounts.reduce((sum, amount) => sum + amount, 0),
		)
		await spoken('2026-12-02', '2026-12-03T00:00:00Z')
		setClock('2026-12-03T03:00:00Z')
		await trackPlans()
		expect(await standing(made)).toMatchObject({
			plan: 'completed',
			states: ['paid', 'paid', 'paid', 'paid'],
		})
		await admin`update payments set cancelled = true where payment_no = ${paymentNo}`
		await trackPlans()
		expect(await standing(made)).toMatchObject({ plan: 'active', paid: [0, 0, 0, 0] })
	})
})

describe('a plan nothing is owed under any more', () => {
	const passes = async () => {
		await spoken('2027-01-29', '2027-01-30T00:00:00Z')
		setClock('2027-01-30T03:00:00Z')
		await trackPlans()
	}

	it('is over and nobody behind, though paid off early costs less than its instalments', async () => {
		const made = await keptPlan()
		const [owed] = await admin`
			select (total - surcharge_during_plan)::int as won from plans where case_id = ${made.id}`
		const all = made.amounts.reduce((sum, amount) => sum + amount, 0)
		expect(owed?.won).toBeLessThan(all)
		const paymentNo = await pays(made, '2026-11-23', owed?.won as number)
		await passes()
		expect(await standing(made)).toMatchObject({
			plan: 'completed',
			states: ['paid', 'paid', 'paid', 'settled'],
		})
		expect(await told(made)).toHaveLength(0)
		expect(await admin`select 1 from plan_misses where case_id = ${made.id}`).toHaveLength(0)

		await admin`update payments set cancelled = true where payment_no = ${paymentNo}`
		await trackPlans()
		expect(await standing(made)).toMatchObject({
			plan: 'active',
			states: ['missed', 'missed', 'upcoming', 'upcoming'],
		})
	})

	it.each(['cancelled', 'extinguished'])('is over when its tax was %s', async (status) => {
		const made = await keptPlan()
		await admin`update tax_items set status = ${status} where taxpayer_id = ${made.taxpayerId}`
		await passes()
		expect(await standing(made)).toMatchObject({
			plan: 'completed',
			states: ['settled', 'settled', 'settled', 'settled'],
		})
		expect(await told(made)).toHaveLength(0)
	})
})

describe('a plan that fell behind', () => {
	const behind = async (who: NamedStaff, { reference }: MadeCase) => {
		const words = { t: translator('ko'), language: 'ko' as const }
		const wanted = { officeCode: who.officeCode ?? '', after: undefined }
		const { rows } = await asStaff(who, (tx) => behindList(tx, wanted, words))
		return rows.filter((row) => row.reference === reference)
	}
	const passes = async (day: string, next: string) => {
		await spoken(day, `${next}T00:00:00Z`)
		setClock(`${next}T03:00:00Z`)
		await trackPlans()
	}

	it('is raised to its office with what lacks, stays in force, and is taken back once it caught up', async () => {
		const made = await keptPlan()
		await pays(made, '2026-12-28', 1_000)
		await passes('2026-12-29', '2026-12-30')
		const [row, ...others] = await behind(officer, made)
		expect(others).toEqual([])
		expect(row).toMatchObject({
			href: `/staff/cases/${made.reference}`,
			since: '2026년 12월 28일',
			misses: 1,
			lacking: formatWon((made.amounts[0] ?? 0) - 1_000, 'ko'),
			allows: { key: 'no-legal-effect' },
		})
		expect(row?.name).toContain('*')
		expect((await standing(made)).plan).toBe('active')

		await passes('2027-01-29', '2027-01-30')
		expect(await behind(officer, made)).toMatchObject([{ misses: 2, since: '2026년 12월 28일' }])

		await pays(made, '2027-02-01', (made.amounts[0] ?? 0) + (made.amounts[1] ?? 0))
		await passes('2027-02-02', '2027-02-03')
		expect(await behind(officer, made)).toEqual([])
	})

	it('is not for another office to see', async () => {
		const made = await keptPlan()
		await passes('2026-12-29', '2026-12-30')
		const elsewhere = await makeActing('officer-elsewhere', 'officer', '102')
		expect(await behind(officer, made)).toHaveLength(1)
		expect(await behind(elsewhere, made)).toEqual([])
		const row = await asStaff(elsewhere, (tx) => tx.select().from(planMisses))
		expect(row).toEqual([])
	})

	it('is no longer listed once another plan took its place', async () => {
		const made = await keptPlan()
		await passes('2026-12-29', '2026-12-30')
		await admin`update plans set state = 'replaced' where case_id = ${made.id}`
		expect(await behind(officer, made)).toEqual([])
	})
})

describe('a payment', () => {
	const told = async () => {
		await spoken('2026-12-02', '2026-12-03T00:00:00Z')
		setClock('2026-12-03T03:00:00Z')
		await trackPlans()
	}

	it('the plan’s own sums knew does not count twice', async () => {
		const made = await keptPlan([{ on: d('2026-11-20'), amount: 500_000 }])
		await told()
		expect((await standing(made)).paid).toEqual([0, 0, 0, 0])
	})

	it.each(['2026-11-20', '2026-11-23'])(
		'made on %s, of which the ledger told after the plan, is not lost',
		async (paidOn) => {
			const made = await keptPlan()
			await pays(made, paidOn, 500_000)
			await told()
			expect((await standing(made)).paid[0]).toBe(500_000)
		},
	)
})

it('a file of payments has the worker look again, once for all that wait', async () => {
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await importLines('payments', [], { mode: 'delta', asOf: '2026-11-21' })
	await importLines('payments', [], { mode: 'delta', asOf: '2026-11-22' })
	const jobs = await admin`select 1 from graphile_worker.jobs where key = 'follow-ledger'`
	expect(jobs).toHaveLength(1)
})

it('a plan only proposed is not watched', async () => {
	const made = await makeCase({ at, answers: quickAnswers })
	await spoken('2027-05-01', '2027-05-02T00:00:00Z')
	setClock('2027-05-02T03:00:00Z')
	await trackPlans()
	expect(await standing(made)).toMatchObject({
		plan: 'proposed',
		states: ['upcoming', 'upcoming', 'upcoming', 'upcoming'],
	})
})

it('without a word of the ledger nothing is judged', async () => {
	const made = await keptPlan()
	await admin`delete from ledger_imports`
	setClock('2027-05-02T03:00:00Z')
	await trackPlans()
	expect((await standing(made)).states[0]).toBe('upcoming')
})
