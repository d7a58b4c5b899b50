import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { addNote } from '#app/features/review/add-note.server.ts'
import { askTaxpayer, type Asking } from '#app/features/review/ask-taxpayer.server.ts'
import { assignCase } from '#app/features/review/assign-case.server.ts'
import { recallRequest } from '#app/features/review/recall-request.server.ts'
import { releaseCase } from '#app/features/review/release-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { notes } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase, quickAnswers } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')

let officerA: NamedStaff
let officerB: NamedStaff
let approver: NamedStaff
let elsewhere: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officerA = await makeActing('officer-a', 'officer')
	officerB = await makeActing('officer-b', 'officer')
	approver = await makeActing('approver-a', 'approver')
	elsewhere = await makeActing('officer-elsewhere', 'officer', '102')
})

const take = (staff: NamedStaff, { reference }: MadeCase) =>
	doingOn(staff, reference, (tx, by, row) => takeCase(tx, by, row), at)

async function taken(by = officerA): Promise<MadeCase> {
	const made = await makeCase({ at })
	expect(await take(by, made)).toMatchObject({ moved: true })
	return made
}

async function stateOf({ id }: MadeCase) {
	const [row] = await admin`select state, version, awaiting_until::text, due_on::text,
		paused_on::text, closed_as, flags from cases where id = ${id}`
	return row as Record<string, unknown>
}

const request: Asking = {
	message: '매출이 줄어든 달을 함께 확인하려고 합니다.',
	documents: ['customer-default'],
	otherDocument: '거래처와 주고받은 계약서',
	questions: ['언제부터 돈을 받지 못하셨나요?'],
	dueOn: d('2026-12-07'),
}

describe('asking the taxpayer', () => {
	const ask = (staff: NamedStaff, { reference }: MadeCase) =>
		doingOn(staff, reference, (tx, by, row) => askTaxpayer(tx, by, row, request), at)

	it('lists each thing asked, waits until the day, and stops the office’s clock', async () => {
		const made = await taken()
		expect(await ask(officerA, made)).toMatchObject({ moved: true, state: 'awaiting_taxpayer' })
		expect(await stateOf(made)).toMatchObject({
			awaiting_until: '2026-12-07',
			paused_on: '2026-11-23',
		})
		const items = await admin`select number, kind, rule, asked from information_request_items
			where case_id = ${made.id} order by number`
		expect(items.map(({ kind, rule, asked }) => [kind, rule, asked])).toEqual([
			['document', 'customer-default', 'document-asked'],
			['document', null, '거래처와 주고받은 계약서'],
			['question', null, '언제부터 돈을 받지 못하셨나요?'],
		])
		const needed = await admin`select rule, state from evidence_requirements
			where case_id = ${made.id}`
		expect(needed).toEqual([{ rule: 'customer-default', state: 'needed' }])
		const [queued] = await admin`select evidence_needed, evidence_received, waiting_since
			from queue_items where case_id = ${made.id}`
		expect(queued).toEqual({ evidence_needed: 1, evidence_received: 0, waiting_since: null })
		const told = await admin`select template from outbox_messages
			where case_id = ${made.id} and template = 'asked'`
		expect(told.length).toBeGreaterThan(0)
	})

	it('is for the officer who holds the case', async () => {
		const made = await taken()
		expect(await ask(officerB, made)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await ask(approver, made)).toMatchObject({ refusal: 'not_your_role' })
		await expect(ask(elsewhere, made)).rejects.toThrow('not_found')
		expect(await stateOf(made)).toMatchObject({ state: 'in_review' })
	})

	it('can be taken back, and the clock runs again', async () => {
		const made = await taken()
		const before = await stateOf(made)
		await ask(officerA, made)
		const later = new Date('2026-11-25T03:00:00Z')
		const recall = (staff: NamedStaff) =>
			doingOn(
				staff,
				made.reference,
				(tx, by, row) => recallRequest(tx, by, row, { reason: '다른 서류로 확인했습니다.' }),
				later,
			)
		expect(await recall(officerB)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await recall(officerA)).toMatchObject({ moved: true, state: 'in_review' })
		expect(await stateOf(made)).toMatchObject({ awaiting_until: null, paused_on: null })
		expect((await stateOf(made)).due_on).not.toBe(before.due_on)
		const rows = await admin`select state from information_requests where case_id = ${made.id}`
		expect(rows).toEqual([{ state: 'cancelled' }])
		// Another one may follow: there is one open request at a time.
		expect(await ask(officerA, made)).toMatchObject({ moved: true })
	})
})

describe('release', () => {
	const release = (
		staff: NamedStaff,
		{ reference }: MadeCase,
		reasonCode: 'absence' | '' = 'absence',
	) =>
		doingOn(
			staff,
			reference,
			(tx, by, row) =>
				releaseCase(tx, by, row, { reasonCode: reasonCode as 'absence', reason: '병가' }),
			at,
		)

	it('needs a reason, and ends the assignment with it', async () => {
		const made = await taken()
		expect(await release(officerA, made, '')).toMatchObject({ refusal: 'reason_missing' })
		expect(await release(officerB, made)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await release(officerA, made)).toMatchObject({ moved: true, state: 'queued' })
		const rows = await admin`select staff_id, ended_as, end_reason from assignments
			where case_id = ${made.id}`
		expect(rows).toEqual([
			{ staff_id: officerA.staffId, ended_as: 'released', end_reason: 'absence' },
		])
		const [queued] = await admin`select assignee_id, released_by from queue_items
			where case_id = ${made.id}`
		expect(queued).toEqual({ assignee_id: null, released_by: [officerA.staffId] })
	})
})

describe('the approver', () => {
	const assign = (staff: NamedStaff, { reference }: MadeCase, to: NamedStaff) =>
		doingOn(
			staff,
			reference,
			(tx, by, row) =>
				assignCase(tx, by, row, { officerId: to.staffId, reasonCode: 'workload', reason: '' }),
			at,
		)

	it('gives a waiting case to an officer of the office, and from one to another', async () => {
		const made = await makeCase({ at })
		expect(await assign(approver, made, officerA)).toMatchObject({ state: 'in_review' })
		expect(await assign(approver, made, officerA)).toMatchObject({ refusal: 'already_with_them' })
		expect(await assign(approver, made, officerB)).toMatchObject({ state: 'in_review' })
		const rows = await admin`select staff_id, ended_as from assignments
			where case_id = ${made.id} order by assigned_at, ended_at nulls last`
		expect(rows).toEqual([
			{ staff_id: officerA.staffId, ended_as: 'reassigned' },
			{ staff_id: officerB.staffId, ended_as: null },
		])
	})

	it('alone may, and only to an officer of the office', async () => {
		const made = await makeCase({ at })
		expect(await assign(officerA, made, officerB)).toMatchObject({ refusal: 'not_your_role' })
		expect(await assign(approver, made, elsewhere)).toMatchObject({ refusal: 'no_such_officer' })
		expect(await assign(approver, made, approver)).toMatchObject({ refusal: 'no_such_officer' })
	})
})

describe('a note', () => {
	it('is sealed, in the trail, and never the taxpayer’s to see', async () => {
		const made = await taken()
		await doingOn(
			officerB,
			made.reference,
			(tx, by, row) => addNote(tx, by, row, '전화로 확인했습니다.'),
			at,
		)
		const [row] = await admin`select text, staff_id from notes where case_id = ${made.id}`
		expect(row).toMatchObject({ staff_id: officerB.staffId })
		expect((row as { text: string }).text).not.toContain('전화')
		const trail = await admin`select actor_id from audit_events
			where case_id = ${made.id} and action = 'case.note'`
		expect(trail).toEqual([{ actor_id: officerB.staffId }])
		expect(await asTaxpayer(made, (tx) => tx.select().from(notes))).toEqual([])
	})
})

describe('a plan handed in', () => {
	const acknowledge = (staff: NamedStaff, { reference }: MadeCase) =>
		doingOn(staff, reference, (tx, by, row) => acknowledgePlan(tx, by, row), at)

	it('is acknowledged in one action: the case closes, the plan lives on, another may follow', async () => {
		const made = await makeCase({ at, answers: quickAnswers })
		expect(await acknowledge(officerA, made)).toMatchObject({ moved: true, state: 'closed' })
		expect(await stateOf(made)).toMatchObject({ closed_as: 'acknowledged' })
		const rows = await admin`select state, active_from::text from plans where case_id = ${made.id}`
		expect(rows).toEqual([{ state: 'active', active_from: '2026-11-23' }])
		expect(await admin`select 1 from queue_items where case_id = ${made.id}`).toHaveLength(0)
		const items = await admin`select open from case_items where case_id = ${made.id}`
		expect(items).toEqual([{ open: false }])
	})

	it('pressed by two at once is acknowledged once', async () => {
		const made = await makeCase({ at, answers: quickAnswers })
		const both = await Promise.all([acknowledge(officerA, made), acknowledge(officerB, made)])
		expect(both.filter(({ moved }) => moved)).toHaveLength(1)
		const events = await admin`select 1 from case_events
			where case_id = ${made.id} and move = 'acknowledge'`
		expect(events).toHaveLength(1)
	})

	it('held by a colleague is theirs; a case that needs a decision is none', async () => {
		const held = await makeCase({ at, answers: quickAnswers })
		await take(officerB, held)
		expect(await acknowledge(officerA, held)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await acknowledge(officerB, held)).toMatchObject({ moved: true })
		const other = await makeCase({ at })
		expect(await acknowledge(officerA, other)).toMatchObject({ refusal: 'decision_needed' })
		expect(await acknowledge(approver, other)).toMatchObject({ refusal: 'not_your_role' })
	})
})
