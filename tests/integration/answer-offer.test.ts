import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { answerOffer, type OfferAnswer } from '#app/features/case-progress/answer-offer.server.ts'
import {
	changeOwnCase,
	type MoveRefusal,
} from '#app/features/case-progress/change-own-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { decisions } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { makeActing } from '#tests/support/make-staff.ts'
import { at, decidedCase, formOf, ownerOf, tenMonths } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let staff: [NamedStaff, NamedStaff]

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	staff = [await makeActing('officer-a', 'officer'), await makeActing('approver-a', 'approver')]
})

type Offered = MadeCase & { decisionId: string }

async function offered(): Promise<Offered> {
	const made = await decidedCase(staff, tenMonths)
	const [row] = await admin`select id from decisions where case_id = ${made.id}`
	return { ...made, decisionId: (row as { id: string }).id }
}

function answer(made: Offered, given: OfferAnswer, as: MadeCase = made) {
	const { decisionId, reference } = made
	return changeOwnCase<MoveRefusal>(
		{
			...{ taxpayer: ownerOf(as), reference, action: 'offer', done: given },
			formData: formOf({ decisionId, answer: given }),
		},
		(tx, doing, row) => answerOffer(tx, doing, row, { decisionId, answer: given }),
	)
}

async function standing({ id }: MadeCase) {
	const [row] = await admin`select c.state, c.closed_as, d.offer_answer from cases c
		join decisions d on d.case_id = c.id where c.id = ${id}`
	const plans = await admin`select origin, state, active_from::text from plans
		where case_id = ${id} order by origin desc`
	return { ...row, plans: plans.map((plan) => [plan.origin, plan.state, plan.active_from]) }
}

const open = {
	...{ state: 'decided', closed_as: null, offer_answer: null },
	plans: [
		['requested', 'replaced', null],
		['offered', 'proposed', null],
	],
}

describe('an offer', () => {
	it('taken puts its plan in force from that day and closes the case', async () => {
		const made = await offered()
		expect(await standing(made)).toEqual(open)
		expect(await answer(made, 'accepted')).toMatchObject({ done: true })
		expect(await standing(made)).toEqual({
			...{ state: 'closed', closed_as: 'completed', offer_answer: 'accepted' },
			plans: [
				['requested', 'replaced', null],
				['offered', 'active', '2026-11-23'],
			],
		})
	})

	it('taken ends the plan of an earlier case on the same items: a payment counts towards one', async () => {
		const made = await offered()
		const [earlier, earlierCase] = [randomUUID(), randomUUID()]
		await admin`insert into cases (id, taxpayer_id, office_code, state, closed_as)
			values (${earlierCase}, ${made.taxpayerId}, '101', 'closed', 'acknowledged')`
		await admin`insert into plans (id, case_id, taxpayer_id, relief, origin, state, first_due_on,
			pay_day, total, surcharge_during_plan, calculated_on, parameter_version, trace, created_at)
			select ${earlier}, ${earlierCase}, taxpayer_id, 'voluntary-plan', 'requested', 'active',
				first_due_on, pay_day, total, surcharge_during_plan, calculated_on, parameter_version,
				trace, created_at from plans where case_id = ${made.id} and origin = 'offered'`
		await admin`insert into plan_items (plan_id, item_id, taxpayer_id)
			select ${earlier}, i.item_id, i.taxpayer_id from plan_items i
			join plans p on p.id = i.plan_id where p.case_id = ${made.id} and p.origin = 'offered'`
		await answer(made, 'accepted')
		const [row] = await admin`select state from plans where id = ${earlier}`
		expect(row).toEqual({ state: 'replaced' })
	})

	it('not taken starts no plan and closes the case', async () => {
		const made = await offered()
		expect(await answer(made, 'declined')).toMatchObject({ done: true })
		expect(await standing(made)).toMatchObject({
			...{ state: 'closed', offer_answer: 'declined' },
			plans: [
				['requested', 'replaced', null],
				['offered', 'declined', null],
			],
		})
	})

	it.each(['accepted', 'declined'] as const)('after its day can no more be %s', async (given) => {
		const made = await offered()
		await admin`update decisions set answer_by = ${d('2026-11-22')} where id = ${made.decisionId}`
		expect(await answer(made, given)).toMatchObject({ done: false, refusal: 'offer_not_open' })
		expect(await standing(made)).toEqual(open)
	})

	it('answered both ways at once is answered one way, and the other is told', async () => {
		const made = await offered()
		const given = await Promise.all([answer(made, 'accepted'), answer(made, 'declined')])
		expect(given.filter(({ done }) => done)).toHaveLength(1)
		const second = given.find(({ done }) => !done)
		expect(second).toMatchObject({ meanwhile: { by: 'taxpayer' } })
		const { offer_answer: kept, plans } = (await standing(made)) as Record<string, unknown>
		expect(plans).toContainEqual(
			kept === 'accepted' ? ['offered', 'active', '2026-11-23'] : ['offered', 'declined', null],
		)
		const events = await admin`select move from case_events where case_id = ${made.id}
			and move in ('accept-offer', 'decline-offer')`
		expect(events).toHaveLength(1)
	})

	it('of another decision is not the one that stands', async () => {
		const made = await offered()
		const stale = { ...made, decisionId: '00000000-0000-4000-8000-000000000000' }
		expect(await answer(stale, 'accepted')).toMatchObject({ refusal: 'offer_not_open' })
		expect(await standing(made)).toEqual(open)
	})

	it('of another taxpayer is as if it were not there', async () => {
		const made = await offered()
		const other = await makeCase({ at })
		await expect(answer(made, 'accepted', other)).rejects.toMatchObject({ status: 404 })
		await asTaxpayer(other, (tx) => tx.update(decisions).set({ offerAnswer: 'accepted' }))
		expect(await standing(made)).toEqual(open)
	})

	it('where the plan was approved as asked, there is none to answer', async () => {
		const made = await decidedCase(staff)
		const [row] = await admin`select id from decisions where case_id = ${made.id}`
		const { id: decisionId } = row as { id: string }
		expect(await answer({ ...made, decisionId }, 'declined')).toMatchObject({
			refusal: 'offer_not_open',
		})
		expect(await standing(made)).toMatchObject({ state: 'decided' })
	})
})
