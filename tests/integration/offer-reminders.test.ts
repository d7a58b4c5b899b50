import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { remindOffers } from '#app/features/case-clock/remind-offers.server.ts'
import { closeDecided } from '#app/features/decision/close-decided.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { type MadeCase } from '#tests/support/make-case.ts'
import { makeActing } from '#tests/support/make-staff.ts'
import { at, decideCase, decidedCase, recommendedCase, tenMonths } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let staff: [NamedStaff, NamedStaff]
let made: MadeCase

beforeAll(async () => {
	installTestSettings()
	staff = [await makeActing('officer-a', 'officer'), await makeActing('approver-a', 'approver')]
})

beforeEach(async () => {
	setClock(at.toISOString())
	made = await decidedCase(staff, tenMonths)
})

// The offer waits until Monday 7 December.
async function on(day: string): Promise<void> {
	setClock(`${day}T09:00:00+09:00`)
	await remindOffers()
	await closeDecided()
}

async function standing() {
	const [row] = await admin`select d.answer_by::text, d.offer_answer, c.reminders_sent
		from decisions d join cases c on c.id = d.case_id where c.id = ${made.id}`
	const told = await admin`select template from outbox_messages where case_id = ${made.id}
		and (template like 'reminder%' or template = 'offer-lapsed') order by created_at`
	return { ...row, told: told.map(({ template }) => template as string) }
}

describe('an offer nobody answers', () => {
	it('is reminded of twice, on two days, then lapses the day after its own', async () => {
		for (const day of ['2026-12-03', '2026-12-04', '2026-12-04', '2026-12-05']) await on(day)
		expect(await standing()).toMatchObject({ told: ['reminder-first'], reminders_sent: 1 })
		for (const day of ['2026-12-06', '2026-12-07']) await on(day)
		expect(await standing()).toMatchObject({
			...{ told: ['reminder-first', 'reminder-second'], offer_answer: null },
		})
		await on('2026-12-08')
		expect(await standing()).toMatchObject({
			...{ answer_by: '2026-12-07', offer_answer: 'lapsed' },
			told: ['reminder-first', 'reminder-second', 'offer-lapsed'],
		})
	})

	it('does not lapse untold when the system slept: the days are given anew', async () => {
		await on('2026-12-20')
		expect(await standing()).toMatchObject({
			...{ answer_by: '2026-12-23', offer_answer: null, told: ['reminder-first'] },
		})
		await on('2026-12-24')
		expect(await standing()).toMatchObject({ answer_by: '2026-12-25', offer_answer: null })
		await on('2026-12-26')
		expect(await standing()).toMatchObject({ offer_answer: 'lapsed' })
	})

	it('starts its count anew, whatever was reminded of before the decision', async () => {
		made = await recommendedCase(staff[0], tenMonths)
		await admin`update cases set reminders_sent = 2, reminded_on = '2026-11-23'
			where id = ${made.id}`
		await decideCase(staff[1], made)
		expect(await standing()).toMatchObject({ reminders_sent: 0 })
	})
})

it('an offer taken is reminded of no more', async () => {
	await admin`update decisions set offer_answer = 'accepted' where case_id = ${made.id}`
	await on('2026-12-06')
	expect(await standing()).toMatchObject({ told: [] })
})
