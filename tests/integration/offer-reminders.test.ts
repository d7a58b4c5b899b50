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

	it.each([
		[
			'nobody can be written to',
			async () => {
				await admin`update taxpayers set phone = null where id = ${made.taxpayerId}`
			},
		],
		['no message gets through', () => Promise.resolve()],
	])('lapses on its day all the same where %s', async (_why, hinder) => {
		await hinder()
		for (const day of ['2026-12-04', '2026-12-06', '2026-12-07']) {
			await on(day)
			await admin`update outbox_messages set state = 'failed', last_error = 'no_recipient'
				where case_id = ${made.id}`
		}
		expect(await standing()).toMatchObject({ reminders_sent: 2, offer_answer: null })
		await on('2026-12-08')
		expect(await standing()).toMatchObject({ answer_by: '2026-12-07', offer_answer: 'lapsed' })
	})

	it('is reminded of although another cannot be', async () => {
		const hindered = made
		const free = await decidedCase(staff, tenMonths)
		// Only a fault of ours could stop a reminder: here a table that takes none about one case.
		await admin`alter table outbox_messages add constraint hindered
			check (case_id is distinct from ${admin.unsafe(`'${hindered.id}'`)}) not valid`
		setClock('2026-12-04T09:00:00+09:00')
		await expect(remindOffers()).rejects.toThrow('1 failed')
		await admin`alter table outbox_messages drop constraint hindered`
		made = free
		expect(await standing()).toMatchObject({ told: ['reminder-first'], reminders_sent: 1 })
		made = hindered
		expect(await standing()).toMatchObject({ told: [], reminders_sent: 0 })
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
