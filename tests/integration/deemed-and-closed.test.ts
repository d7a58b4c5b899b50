import { beforeAll, beforeEach, afterAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { remindOffers } from '#app/features/case-clock/remind-offers.server.ts'
import { closeDecided } from '#app/features/decision/close-decided.server.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { deemApproved } from '#app/features/decision/deem-approved.server.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const filed = new Date('2026-11-23T03:00:00Z')

let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})
beforeEach(() => setClock('2026-11-23T12:00:00+09:00'))
afterAll(() => setClock(new Date().toISOString()))

const extensionAnswers: Answers = {
	...contractorAnswers,
	reliefs: { chosen: ['deadline-extension'] },
	plan: { relief: 'deadline-extension', firstDueOn: d('2027-01-25'), payDay: 25, count: 3 },
}

/** Filed on 23 November, ten days and more before the demand's deadline. */
function extension(): Promise<MadeCase> {
	const item = { designatedDueOn: d('2026-10-31'), demandDueOn: d('2026-12-10') }
	const set = { deemedOn: d('2026-12-03') }
	return makeCase({ at: filed, answers: extensionAnswers, item, set })
}

const take = ({ reference }: MadeCase) =>
	doingOn(officer, reference, (tx, by, row) => takeCase(tx, by, row), filed)

async function caseRow({ id }: MadeCase) {
	const [row] = await admin`select state, closed_as from cases where id = ${id}`
	return row as Record<string, unknown>
}

describe('silence the law takes for approval', () => {
	it('decides on its day and not before, whoever holds the case', async () => {
		const waiting = await extension()
		const held = await extension()
		await take(held)
		setClock('2026-12-02T23:50:00+09:00')
		await deemApproved()
		expect(await caseRow(waiting)).toMatchObject({ state: 'queued' })
		setClock('2026-12-03T00:10:00+09:00')
		await deemApproved()
		for (const made of [waiting, held]) {
			expect(await caseRow(made)).toMatchObject({ state: 'decided' })
			const [row] = await admin`select outcome, deemed, decided_on::text, decided_by, reason_codes
				from decisions where case_id = ${made.id}`
			expect(row).toEqual({
				...{ outcome: 'approved', deemed: 'yes', decided_on: '2026-12-03' },
				...{ decided_by: null, reason_codes: ['deemed-approved'] },
			})
			const plans = await admin`select state, active_from::text from plans
				where case_id = ${made.id}`
			expect(plans).toEqual([{ state: 'active', active_from: '2026-12-03' }])
			const open = await admin`select 1 from assignments
				where case_id = ${made.id} and ended_at is null`
			expect(open).toEqual([])
		}
	})

	it('run twice decides once', async () => {
		const made = await extension()
		setClock('2026-12-04T00:10:00+09:00')
		await Promise.all([deemApproved(), deemApproved()])
		await deemApproved()
		expect(await admin`select 1 from decisions where case_id = ${made.id}`).toHaveLength(1)
	})

	it('never touches a case the law sets no such day for', async () => {
		const made = await makeCase({ at: filed })
		setClock('2027-11-23T00:10:00+09:00')
		await deemApproved()
		expect(await caseRow(made)).toMatchObject({ state: 'queued' })
	})
})

const offer: Recommending = {
	...{ outcome: 'approved-changed', reasonCodes: ['more-affordable'], text: '조금씩 내시도록' },
	findings: {},
	offer: { firstDueOn: d('2026-12-28'), payDay: 28, count: 10 },
}

async function offered(): Promise<MadeCase> {
	const made = await makeCase({ at: filed })
	await take(made)
	await doingOn(officer, made.reference, (tx, by, row) => recommend(tx, by, row, offer), filed)
	await doingOn(approver, made.reference, (tx, by, row) => decide(tx, by, row, { text: '' }), filed)
	return made
}

describe('a decided case', () => {
	it('whose offer nobody answered: the offer lapses the day after, the case stays open to object', async () => {
		const made = await offered()
		const answer = async () => {
			const [row] = await admin`select d.offer_answer, p.state from decisions d
				join plans p on p.id = d.plan_id where d.case_id = ${made.id}`
			return row
		}
		for (const day of ['2026-12-04', '2026-12-06']) {
			setClock(`${day}T09:00:00+09:00`)
			await remindOffers()
		}
		setClock('2026-12-07T23:00:00+09:00')
		await closeDecided()
		expect(await answer()).toEqual({ offer_answer: null, state: 'proposed' })
		setClock('2026-12-08T00:10:00+09:00')
		await closeDecided()
		expect(await answer()).toEqual({ offer_answer: 'lapsed', state: 'withdrawn' })
		expect(await caseRow(made)).toMatchObject({ state: 'decided' })
	})

	it('closes when nobody can object any more', async () => {
		const made = await offered()
		setClock('2027-02-22T23:00:00+09:00')
		await closeDecided()
		expect(await caseRow(made)).toMatchObject({ state: 'decided' })
		setClock('2027-02-23T00:10:00+09:00')
		await closeDecided()
		expect(await caseRow(made)).toEqual({ state: 'closed', closed_as: 'completed' })
	})
})
