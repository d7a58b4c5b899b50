import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { releaseCase } from '#app/features/review/release-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { takeNext } from '#app/features/review/take-next.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { makeCase } from '#tests/support/make-case.ts'
import { doing, doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')
const withoutPlan = { ...contractorAnswers, reliefs: { chosen: ['extinction' as const] } }
const next = (staff: NamedStaff) => doing(staff, takeNext, at)

let officerA: NamedStaff
let officerB: NamedStaff
let elsewhere: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officerA = await makeActing('officer-a', 'officer')
	officerB = await makeActing('officer-b', 'officer')
	elsewhere = await makeActing('officer-elsewhere', 'officer', '102')
})

// What an earlier test left in the queue would be taken first.
beforeEach(async () => {
	await admin`delete from queue_items`
})

async function release(staff: NamedStaff, reference: string) {
	const why = { reasonCode: 'absence', reason: '' } as const
	return doingOn(staff, reference, (tx, by, row) => releaseCase(tx, by, row, why), at)
}

describe('taking the next case', () => {
	it('gives what is due first, then what ranks higher, then the oldest', async () => {
		const later = await makeCase({ at, set: { dueOn: d('2026-12-20') } })
		const needsHelp = { dueOn: d('2026-12-01'), helpNeeds: ['interpreter'] }
		const old = await makeCase({
			at: new Date('2026-11-20T03:00:00Z'),
			set: { dueOn: d('2026-12-01') },
		})
		const young = await makeCase({ at, set: { dueOn: d('2026-12-01') } })
		const lifted = await makeCase({ at, set: needsHelp })
		const overdue = await makeCase({ at, set: { dueOn: d('2026-11-02') } })
		const taken = []
		for (let turn = 0; turn < 5; turn += 1) taken.push(await next(officerA))
		expect(taken).toEqual(
			[overdue, lifted, old, young, later].map(({ reference }) => ({ reference })),
		)
		expect(await next(officerA)).toEqual({ refusal: 'nothing_to_take' })
	})

	it('assigns it, with one event, and takes it out of what others are offered', async () => {
		const { id, reference } = await makeCase({ at })
		expect(await next(officerA)).toEqual({ reference })
		const [row] = await admin`select state, version from cases where id = ${id}`
		expect(row).toMatchObject({ state: 'in_review' })
		const held = await admin`select staff_id from assignments
			where case_id = ${id} and ended_at is null`
		expect(held).toEqual([{ staff_id: officerA.staffId }])
		const events = await admin`select move, actor_name from case_events
			where case_id = ${id} order by version desc limit 1`
		expect(events).toEqual([{ move: 'take', actor_name: 'officer-a' }])
		const [queued] = await admin`select state, assignee_id from queue_items where case_id = ${id}`
		expect(queued).toEqual({ state: 'in_review', assignee_id: officerA.staffId })
		expect(await next(officerB)).toEqual({ refusal: 'nothing_to_take' })
	})

	it('stays within the office', async () => {
		await makeCase({ at })
		expect(await next(elsewhere)).toEqual({ refusal: 'nothing_to_take' })
	})

	it('does not offer what the officer released, nor what they recommended on', async () => {
		const released = await makeCase({ at })
		await next(officerA)
		expect(await release(officerA, released.reference)).toMatchObject({ state: 'queued' })
		expect(await next(officerA)).toEqual({ refusal: 'nothing_to_take' })
		expect(await next(officerB)).toEqual({ reference: released.reference })

		const recommended = await makeCase({ at })
		await admin`insert into recommendations
			(case_id, outcome, reason_codes, text, recommended_by, recommended_at, returned_at)
			values (${recommended.id}, 'declined', '{}', '', ${officerA.staffId}, now(), now())`
		expect(await next(officerA)).toEqual({ refusal: 'nothing_to_take' })
	})

	it('leaves alone what is with the taxpayer, in review, or only handed in', async () => {
		await makeCase({ at, until: 'submitted' })
		expect(await next(officerA)).toEqual({ refusal: 'nothing_to_take' })
	})
})

describe('fifty officers at once', () => {
	it('each get a case of their own', async () => {
		const officers = await Promise.all(
			Array.from({ length: 50 }, (_, index) => makeActing(`racer-${String(index)}`, 'officer')),
		)
		await Promise.all(officers.map(() => makeCase({ at, answers: withoutPlan })))
		const taken = await Promise.all(officers.map(next))
		const references = taken.flatMap((one) => ('reference' in one ? [one.reference] : []))
		expect(references).toHaveLength(50)
		expect(new Set(references).size).toBe(50)
		const open = await admin`select case_id from assignments a where ended_at is null
			and case_id in (select case_id from queue_items) group by case_id having count(*) <> 1`
		expect(open).toEqual([])
	})
})

describe('taking a given case', () => {
	it('two at once: one has it, the other reads who and when', async () => {
		const { id, reference } = await makeCase({ at })
		const [seen] = await admin<{ version: number }[]>`select version from cases where id = ${id}`
		const take = (staff: NamedStaff) =>
			doingOn(staff, reference, (tx, by, row) => takeCase(tx, by, row, seen?.version), at)
		const outcomes = await Promise.all([take(officerA), take(officerB)])
		expect(outcomes.filter(({ moved }) => moved)).toHaveLength(1)
		const [lost] = outcomes.filter((outcome) => !outcome.moved)
		expect(lost).toMatchObject({
			refusal: 'changed_meanwhile',
			meanwhile: { move: 'take', name: expect.stringMatching(/^officer-/), at },
		})
	})

	it('is refused to whoever released it', async () => {
		const { reference } = await makeCase({ at })
		await next(officerA)
		await release(officerA, reference)
		const again = await doingOn(officerA, reference, (tx, by, row) => takeCase(tx, by, row), at)
		expect(again).toEqual({ moved: false, refusal: 'released_by_you' })
	})

	it('finds nothing of another office', async () => {
		const { reference } = await makeCase({ at })
		const attempt = doingOn(elsewhere, reference, (tx, by, row) => takeCase(tx, by, row), at)
		await expect(attempt).rejects.toThrow('not_found')
	})
})
