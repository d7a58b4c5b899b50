import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
	changeOwnCase,
	type MoveRefusal,
} from '#app/features/case-progress/change-own-case.server.ts'
import { reconsiderCase } from '#app/features/case-progress/reconsider-case.server.ts'
import { withdrawCase } from '#app/features/case-progress/withdraw-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { eventWords } from '#db/case/event-words.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { askedCase, at, decidedCase, formOf, ownerOf } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

function withdraw(made: MadeCase, { as = made, key = randomUUID() as string } = {}) {
	const sent = { taxpayer: ownerOf(as), reference: made.reference, formData: formOf({}, key) }
	return changeOwnCase<MoveRefusal>(
		{ ...sent, action: 'withdraw', done: 'withdrawn' },
		withdrawCase,
	)
}

function reconsider(made: MadeCase, reason: string, as = made) {
	const sent = { taxpayer: ownerOf(as), reference: made.reference, formData: formOf({ reason }) }
	return changeOwnCase<MoveRefusal>(
		{ ...sent, action: 'reconsider', done: 'reconsider' },
		(tx, doing, row) => reconsiderCase(tx, doing, row, reason),
	)
}

async function standing({ id }: MadeCase) {
	const [row] = await admin`select state, closed_as, due_on::text, law_due_on::text from cases
		where id = ${id}`
	return row as Record<string, unknown>
}

describe('an application taken back', () => {
	it('leaves nothing waiting: no plan, no request, no officer, no row in the queue', async () => {
		const made = await askedCase(officer)
		expect(await withdraw(made)).toMatchObject({ done: true })
		expect(await standing(made)).toMatchObject({ state: 'closed', closed_as: 'withdrawn' })
		const left = await admin`
			select (select state from plans where case_id = ${made.id}) as plan,
				(select state from information_requests where case_id = ${made.id}) as request,
				(select ended_as from assignments where case_id = ${made.id}) as assignment,
				(select count(*)::int from queue_items where case_id = ${made.id}) as queued,
				(select bool_or(open) from case_items where case_id = ${made.id}) as items_held`
		expect(left[0]).toEqual({
			...{ plan: 'withdrawn', request: 'cancelled', assignment: 'done' },
			...{ queued: 0, items_held: false },
		})
	})

	it('pressed twice with one form is taken back once', async () => {
		const made = await makeCase({ at })
		const key = randomUUID()
		const sent = await Promise.all([withdraw(made, { key }), withdraw(made, { key })])
		expect(sent.every(({ done }) => done)).toBe(true)
		const events = await admin`select 1 from case_events
			where case_id = ${made.id} and move = 'withdraw'`
		expect(events).toHaveLength(1)
	})

	it('or taken by an officer in the same moment: the case ends closed, never half', async () => {
		const made = await makeCase({ at })
		const [withdrawn] = await Promise.all([
			withdraw(made),
			doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at),
		])
		expect(withdrawn).toMatchObject({ done: true })
		expect(await standing(made)).toMatchObject({ state: 'closed' })
		const open = await admin`select 1 from assignments
			where case_id = ${made.id} and ended_at is null`
		expect(open).toHaveLength(0)
	})

	it('after the decision is refused, with who decided and when', async () => {
		const made = await decidedCase([officer, approver])
		expect(await withdraw(made)).toMatchObject({
			...{ done: false, meanwhile: { move: 'decide', by: 'staff', at } },
		})
		expect(await standing(made)).toMatchObject({ state: 'decided' })
	})

	it('is nobody else’s to take back', async () => {
		const made = await makeCase({ at })
		const other = await makeCase({ at })
		await expect(withdraw(made, { as: other })).rejects.toMatchObject({ status: 404 })
		expect(await standing(made)).toMatchObject({ state: 'queued' })
	})
})

describe('another look', () => {
	const reason = '그사이 받지 못한 돈이 더 늘었습니다.'

	it('starts the office’s clock anew and keeps the words sealed', async () => {
		const made = await decidedCase([officer, approver])
		expect(await reconsider(made, reason)).toMatchObject({ done: true })
		expect(await standing(made)).toMatchObject({
			...{ state: 'reconsidering', due_on: '2026-12-11', law_due_on: null },
		})
		const [event] = await admin`select case_id as "caseId", version, reason,
			actor_kind as "actorKind" from case_events
			where case_id = ${made.id} and move = 'reconsider'`
		const kept = event as unknown as Parameters<typeof eventWords>[0]
		expect(kept.reason).not.toContain('받지 못한')
		expect(eventWords(kept)).toBe(reason)
	})

	it('can be asked for once', async () => {
		const made = await decidedCase([officer, approver])
		await reconsider(made, reason)
		await admin`update cases set state = 'decided' where id = ${made.id}`
		expect(await reconsider(made, reason)).toMatchObject({ done: false, refusal: 'later_round' })
	})

	it('is not for somebody else’s case', async () => {
		const made = await decidedCase([officer, approver])
		const other = await makeCase({ at })
		await expect(reconsider(made, reason, other)).rejects.toMatchObject({ status: 404 })
	})
})
