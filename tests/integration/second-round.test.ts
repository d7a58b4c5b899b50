import { beforeAll, describe, expect, it } from 'vitest'
import { decide } from '#app/features/decision/decide.server.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { assignCase } from '#app/features/review/assign-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { moveCase } from '#db/case/move-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const first = new Date('2026-11-23T03:00:00Z')
const asked = new Date('2026-11-24T03:00:00Z')
const again = new Date('2026-11-25T03:00:00Z')

const declined: Recommending = {
	...{ outcome: 'declined', reasonCodes: ['payment-not-hard'], text: '지금 내실 수 있습니다.' },
	...{ findings: {}, offer: null },
}
const approved: Recommending = {
	...{ outcome: 'approved', reasonCodes: ['conditions-met'], text: '', findings: {}, offer: null },
}

let people: Record<'officerA' | 'officerB' | 'approverA' | 'approverB', NamedStaff>

beforeAll(async () => {
	installTestSettings()
	people = {
		officerA: await makeActing('officer-a', 'officer'),
		officerB: await makeActing('officer-b', 'officer'),
		approverA: await makeActing('approver-a', 'approver'),
		approverB: await makeActing('approver-b', 'approver'),
	}
})

const take = (by: NamedStaff, { reference }: MadeCase, at: Date) =>
	doingOn(by, reference, (tx, doing, row) => takeCase(tx, doing, row), at)
const put = (by: NamedStaff, { reference }: MadeCase, wanted: Recommending, at: Date) =>
	doingOn(by, reference, (tx, doing, row) => recommend(tx, doing, row, wanted), at)
const settle = (by: NamedStaff, { reference }: MadeCase, at: Date) =>
	doingOn(by, reference, (tx, doing, row) => decide(tx, doing, row, { text: '' }), at)

/** Declined once, and the person asks that others look. */
async function askedAgain(): Promise<MadeCase> {
	const made = await makeCase({ at: first })
	await take(people.officerA, made, first)
	await put(people.officerA, made, declined, first)
	await settle(people.approverA, made, first)
	const parameters = await currentParameters()
	const moved = await asTaxpayer(made, (tx) =>
		moveCase(tx, {
			...{ caseId: made.id, move: 'reconsider', reason: 'x', parameters },
			...{ at: asked, on: dayInKorea(asked) },
			by: { actor: { role: 'taxpayer' }, id: made.personId, name: '김가상' },
		}),
	)
	expect(moved).toMatchObject({ moved: true, state: 'reconsidering' })
	return made
}

describe('a case looked at again', () => {
	it('is for new hands from the first to the last', async () => {
		const made = await askedAgain()
		expect(await take(people.officerA, made, again)).toMatchObject({
			refusal: 'earlier_part_in_case',
		})
		expect(await take(people.officerB, made, again)).toMatchObject({ state: 'reconsidering' })
		expect(await put(people.officerB, made, approved, again)).toMatchObject({
			state: 'recommended',
		})
		expect(await settle(people.approverA, made, again)).toMatchObject({
			refusal: 'earlier_part_in_case',
		})
		expect(await settle(people.approverB, made, again)).toMatchObject({ state: 'decided' })
		const rows = await admin`select outcome from decisions
			where case_id = ${made.id} order by decided_at`
		expect(rows).toEqual([{ outcome: 'declined' }, { outcome: 'approved' }])
		const plans = await admin`select state from plans where case_id = ${made.id}`
		expect(plans).toEqual([{ state: 'active' }])
	})

	it('is given by the approver to no earlier hand, and returned to where it was', async () => {
		const made = await askedAgain()
		const assign = (officer: NamedStaff) =>
			doingOn(
				people.approverB,
				made.reference,
				(tx, by, row) =>
					assignCase(tx, by, row, {
						...{ officerId: officer.staffId, reasonCode: 'workload', reason: '' },
					}),
				again,
			)
		expect(await assign(people.officerA)).toMatchObject({ refusal: 'earlier_part_in_case' })
		expect(await assign(people.officerB)).toMatchObject({ state: 'reconsidering' })
		await put(people.officerB, made, approved, again)
		const why = { reasonCode: 'facts-unclear', reason: '' } as const
		const returned = doingOn(
			people.approverB,
			made.reference,
			(tx, by, row) => returnCase(tx, by, row, why),
			again,
		)
		expect(await returned).toMatchObject({ moved: true, state: 'reconsidering' })
	})
})
