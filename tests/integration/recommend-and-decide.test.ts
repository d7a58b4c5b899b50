import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { letterFacts } from '#app/domain/letter-facts.ts'
import { letterInputs } from '#app/domain/decision/kept-decision.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { recommenderOtherThan } from '#app/features/decision/standing-recommendation.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { asStaff, asTaxpayer } from '#db/acting.server.ts'
import { unsealInputs } from '#db/case/kept-decision.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { parametersOf } from '#db/parameters.server.ts'
import { decisions, recommendations } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')

let officer: NamedStaff
let other: NamedStaff
let approverA: NamedStaff
let approverB: NamedStaff
let elsewhere: NamedStaff
/** Officer and approver at once, as in a small office. */
let both: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	other = await makeActing('officer-b', 'officer')
	approverA = await makeActing('approver-a', 'approver')
	approverB = await makeActing('approver-b', 'approver')
	elsewhere = await makeActing('approver-elsewhere', 'approver', '102')
	both = { ...(await makeActing('both', 'officer')), roles: ['officer', 'approver'] }
})

const asAsked: Recommending = {
	...{ outcome: 'approved', reasonCodes: ['conditions-met'], text: '', findings: {}, offer: null },
}
const changed: Recommending = {
	outcome: 'approved-changed',
	reasonCodes: ['more-affordable'],
	text: '달마다 내실 금액을 낮추었습니다.',
	findings: {},
	offer: { firstDueOn: d('2026-12-28'), payDay: 28, count: 10 },
}

async function taken(by = officer, made?: MadeCase): Promise<MadeCase> {
	const one = made ?? (await makeCase({ at }))
	await doingOn(by, one.reference, (tx, doer, row) => takeCase(tx, doer, row), at)
	return one
}

const put = (made: MadeCase, wanted = asAsked, by = officer, when = at) =>
	doingOn(by, made.reference, (tx, doer, row) => recommend(tx, doer, row, wanted), when)

const decideBy = (made: MadeCase, by = approverA, when = at) =>
	doingOn(
		by,
		made.reference,
		(tx, doer, row) => decide(tx, doer, row, { text: '승인합니다.', seenVersion: row.version }),
		when,
	)

async function recommended(wanted = asAsked): Promise<MadeCase> {
	const made = await taken()
	expect(await put(made, wanted)).toMatchObject({ moved: true, state: 'recommended' })
	return made
}

const plansOf = ({ id }: MadeCase) =>
	admin`select origin, state, active_from::text from plans where case_id = ${id}
		order by origin desc, created_at`

describe('a recommendation', () => {
	it('as asked puts the plan asked for before an approver', async () => {
		const made = await recommended()
		const [row] = await admin`select r.outcome, r.relief, p.origin from recommendations r
			join plans p on p.id = r.plan_id where r.case_id = ${made.id}`
		expect(row).toEqual({
			...{ outcome: 'approved', relief: 'seizure-deferral', origin: 'requested' },
		})
		const [queued] = await admin`select recommended_by from queue_items where case_id = ${made.id}`
		expect(queued).toEqual({ recommended_by: officer.staffId })
	})

	it('with another plan keeps the offer beside the wish', async () => {
		const made = await recommended(changed)
		expect(await plansOf(made)).toEqual([
			{ origin: 'requested', state: 'proposed', active_from: null },
			{ origin: 'offered', state: 'proposed', active_from: null },
		])
		const rows = await admin`select i.due_on::text, i.amount::int from instalments i
			join plans p on p.id = i.plan_id where p.case_id = ${made.id} and p.origin = 'offered'
			order by i.number`
		expect(rows).toHaveLength(10)
		expect(rows[0]).toMatchObject({ due_on: '2026-12-28' })
	})

	it('grants nothing the law does not open, nor anything not looked at', async () => {
		const closed = {
			...contractorAnswers,
			business: { state: 'closed' as const, closedOn: d('2026-01-31') },
		}
		const made = await taken(officer, await makeCase({ at, answers: closed }))
		expect(await put(made)).toEqual({ moved: false, refusal: 'facts_open' })
		const notHonest = { ...asAsked, findings: { honestTaxpayer: false } }
		expect(await put(made, notHonest)).toEqual({ moved: false, refusal: 'law_not_open' })
		const honest = { ...asAsked, findings: { honestTaxpayer: true } }
		expect(await put(made, honest)).toMatchObject({ moved: true })
		const [row] = await admin`select findings from recommendations where case_id = ${made.id}`
		expect(row).toEqual({ findings: { honestTaxpayer: true } })
	})

	it('of a plan beyond the law is refused with the reason', async () => {
		const made = await taken()
		const { firstDueOn, payDay } = changed.offer!
		const tooLong = { ...changed, offer: { firstDueOn, payDay, count: 30 } }
		expect(await put(made, tooLong)).toEqual({
			...{ moved: false, refusal: 'too_many_instalments' },
		})
		const same = { ...changed, offer: { firstDueOn, payDay, count: 6 } }
		expect(await put(made, same)).toEqual({ moved: false, refusal: 'same_as_requested' })
	})

	it('is for the officer who holds the case', async () => {
		const made = await taken()
		expect(await put(made, asAsked, other)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await put(made, asAsked, approverA)).toMatchObject({ refusal: 'not_your_role' })
	})

	it('is not the taxpayer’s to read', async () => {
		const made = await recommended()
		expect(await asTaxpayer(made, (tx) => tx.select().from(recommendations))).toEqual([])
	})
})

describe('a decision', () => {
	it('as asked puts the plan in force and keeps what it rests on', async () => {
		const made = await recommended()
		expect(await decideBy(made)).toMatchObject({ moved: true, state: 'decided' })
		expect(await plansOf(made)).toEqual([
			{ origin: 'requested', state: 'active', active_from: '2026-11-23' },
		])
		const [row] = await asTaxpayer(made, (tx) => tx.select().from(decisions))
		expect(row).toMatchObject({
			...{ outcome: 'approved', deemed: 'no', decidedOn: '2026-11-23', answerBy: null },
			...{ recommendedBy: officer.staffId, decidedBy: approverA.staffId },
		})
		expect(row!.inputs).not.toContain('customer-unpaid')
		const kept = unsealInputs(row!)
		const parameters = await parametersOf(row!.parameterVersion)
		const letter = letterFacts(letterInputs(kept), parameters)
		expect(letter.plan).toMatchObject({ count: 6, first: { dueOn: '2026-12-28' } })
		expect(letter.facts).toContainEqual(
			expect.objectContaining({ fact: 'business', value: 'running', source: 'declared' }),
		)
		const open = await admin`select 1 from assignments
			where case_id = ${made.id} and ended_at is null`
		expect(open).toEqual([])
	})

	it('with another plan waits for the person’s word until a day', async () => {
		const made = await recommended(changed)
		await decideBy(made)
		expect(await plansOf(made)).toEqual([
			{ origin: 'requested', state: 'replaced', active_from: null },
			{ origin: 'offered', state: 'proposed', active_from: null },
		])
		const [row] = await admin`select answer_by::text, offer_answer from decisions
			where case_id = ${made.id}`
		expect(row).toEqual({ answer_by: '2026-12-07', offer_answer: null })
	})

	it('to decline leaves no plan', async () => {
		const declined: Recommending = {
			...{ outcome: 'declined', reasonCodes: ['payment-not-hard'], text: '지금 내실 수 있습니다.' },
			...{ findings: {}, offer: null },
		}
		const made = await recommended(declined)
		await decideBy(made)
		expect(await plansOf(made)).toEqual([
			{ origin: 'requested', state: 'declined', active_from: null },
		])
	})

	it('is refused once the plan’s first day has passed', async () => {
		const made = await recommended()
		const late = new Date('2026-12-30T03:00:00Z')
		expect(await decideBy(made, approverA, late)).toEqual({
			...{ moved: false, refusal: 'first_day_passed' },
		})
		expect(await admin`select 1 from decisions where case_id = ${made.id}`).toEqual([])
	})

	it('by two approvers at once is one; the other reads who and when', async () => {
		const made = await recommended()
		const outcomes = await Promise.all([decideBy(made, approverA), decideBy(made, approverB)])
		expect(outcomes.filter(({ moved }) => moved)).toHaveLength(1)
		expect(outcomes.find(({ moved }) => !moved)).toMatchObject({
			refusal: 'changed_meanwhile',
			meanwhile: { move: 'decide', name: expect.stringMatching(/^approver-/) },
		})
		expect(await admin`select 1 from decisions where case_id = ${made.id}`).toHaveLength(1)
	})

	it('finds nothing of another office', async () => {
		const made = await recommended()
		await expect(decideBy(made, elsewhere)).rejects.toThrow('not_found')
		const seen = await asStaff(elsewhere, (tx) => tx.select().from(recommendations))
		expect(seen).toEqual([])
	})
})

describe('nobody decides what they recommended', () => {
	async function own(): Promise<MadeCase> {
		const made = await taken(both)
		expect(await put(made, asAsked, both)).toMatchObject({ moved: true })
		return made
	}

	it('by the rule of the moves', async () => {
		const made = await own()
		expect(await decideBy(made, both)).toEqual({ moved: false, refusal: 'own_recommendation' })
	})

	it('by the query', async () => {
		const made = await own()
		const [row] = await admin`select id from recommendations where case_id = ${made.id}`
		const { id } = row as { id: string }
		const found = (by: NamedStaff) => asStaff(by, (tx) => recommenderOtherThan(tx, id, by.staffId))
		expect(await found(both)).toBeUndefined()
		expect(await found(approverA)).toBe(both.staffId)
	})

	it('by the database, whatever a program says', async () => {
		const made = await own()
		const row = {
			...{ id: randomUUID(), caseId: made.id, outcome: 'approved' as const, text: '' },
			...{ recommendedBy: both.staffId, decidedBy: both.staffId, reasonCodes: [] },
			...{ decidedAt: at, decidedOn: d('2026-11-23'), parameterVersion: 'x' },
			...{ inputs: 'x', trace: {} },
		}
		const insert = asStaff(both, (tx) => tx.insert(decisions).values(row))
		await expect(insert).rejects.toMatchObject({
			cause: { message: expect.stringContaining('decisions_by_four_eyes') },
		})
	})

	it('returns it neither', async () => {
		const made = await own()
		const why = { reasonCode: 'plan-unsuitable', reason: '' } as const
		const outcome = doingOn(both, made.reference, (tx, by, row) => returnCase(tx, by, row, why), at)
		expect(await outcome).toMatchObject({ refusal: 'own_recommendation' })
	})
})

describe('a return', () => {
	it('gives the case back to its officer, and withdraws the offer', async () => {
		const made = await recommended(changed)
		const why = { reasonCode: 'plan-unsuitable', reason: '석 달 더 늘려 주세요.' } as const
		const returned = await doingOn(
			approverA,
			made.reference,
			(tx, by, row) => returnCase(tx, by, row, why),
			at,
		)
		expect(returned).toMatchObject({ moved: true, state: 'in_review' })
		const [row] = await admin`select return_code, returned_by from recommendations
			where case_id = ${made.id}`
		expect(row).toEqual({ return_code: 'plan-unsuitable', returned_by: approverA.staffId })
		expect(await plansOf(made)).toEqual([
			{ origin: 'requested', state: 'proposed', active_from: null },
			{ origin: 'offered', state: 'withdrawn', active_from: null },
		])
		expect(await put(made)).toMatchObject({ moved: true, state: 'recommended' })
		expect(await decideBy(made)).toMatchObject({ moved: true })
	})
})
