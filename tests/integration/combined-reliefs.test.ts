import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Relief } from '#app/domain/relief.ts'
import { answerOffer } from '#app/features/case-progress/answer-offer.server.ts'
import { changeOwnCase } from '#app/features/case-progress/change-own-case.server.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { deemApproved } from '#app/features/decision/deem-approved.server.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { returnedRecommendation } from '#app/features/decision/returned-recommendation.server.ts'
import { factsOfParts, keptLetter } from '#app/features/letter/letter-of-case.server.ts'
import { letterViews } from '#app/features/letter/letter-view.server.ts'
import { plansKept } from '#app/features/plan-watch/plan-of-case.server.ts'
import { replayStored } from '#app/features/replay/replay-stored.server.ts'
import { decisionsOfCase } from '#app/features/replay/stored-decisions.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { latestDecisions } from '#db/case/latest-decision.server.ts'
import { findOwnCase } from '#db/case/own-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at, formOf, ownerOf } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

const wish = { firstDueOn: d('2026-12-28'), payDay: 28, count: 3 } as const
const answers: Answers = {
	...contractorAnswers,
	reliefs: { chosen: ['seizure-deferral', 'deadline-extension'] },
	plan: {
		...{ relief: 'seizure-deferral', ...wish },
		beside: [{ relief: 'deadline-extension', ...wish }],
	},
}

const notDueYet = {
	...{ establishedOn: d('2026-10-25'), statutoryDueOn: d('2026-10-26') },
	...{ noticedOn: d('2026-11-10'), designatedDueOn: d('2026-12-20'), demandDueOn: null },
}

/** One tax in arrears, another whose deadline may still be put off. */
async function taken(): Promise<MadeCase> {
	const otherItem = { ...notDueYet, stage: 'assessed' } as const
	const made = await makeCase({ at, answers, otherItem })
	await doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	return made
}

const approved = { outcome: 'approved', reasonCodes: ['conditions-met'], offer: null } as const
const declined = { outcome: 'declined', reasonCodes: ['payment-not-hard'], offer: null } as const
const longer = {
	...({ outcome: 'approved-changed', reasonCodes: ['more-affordable'] } as const),
	offer: { firstDueOn: d('2026-12-28'), payDay: 28, count: 6 } as const,
}
type Put = Omit<Recommending, 'text' | 'findings' | 'beside'>

const put = (made: MadeCase, lead: Put, beside: Partial<Record<Relief, Put>>) =>
	doingOn(
		officer,
		made.reference,
		(tx, by, row) =>
			recommend(tx, by, row, { ...lead, beside, text: '하나씩 살펴보았습니다.', findings: {} }),
		at,
	)

async function decided(lead: Put, beside: Partial<Record<Relief, Put>>): Promise<MadeCase> {
	const made = await taken()
	expect(await put(made, lead, beside)).toMatchObject({ moved: true })
	const outcome = await doingOn(
		approver,
		made.reference,
		(tx, by, row) => decide(tx, by, row, { text: '하나씩 결정했습니다.' }),
		at,
	)
	expect(outcome).toMatchObject({ moved: true, state: 'decided' })
	return made
}

const letterOf = async (made: MadeCase) => {
	const kept = await asTaxpayer(ownerOf(made), async (tx) => {
		const own = await findOwnCase(tx, made, made.reference)
		return own && keptLetter(tx, own, at)
	})
	const words = { t: translator('en'), language: 'en' } as const
	return letterViews(made.reference, kept!, await factsOfParts(kept!), words)
}

const plansOf = ({ id }: MadeCase) =>
	admin`select relief, origin, state from plans where case_id = ${id} order by relief, state`

const answerOf = (made: MadeCase, answer: 'accepted' | 'declined') =>
	changeOwnCase(
		{
			...{ taxpayer: ownerOf(made), reference: made.reference, action: 'offer', done: answer },
			formData: formOf(),
		},
		async (tx, doing, row) => {
			const [offer] = await latestDecisions(tx, made.id)
			return answerOffer(tx, doing, row, { decisionId: offer!.id, answer })
		},
	)

describe('two reliefs in one application', () => {
	it('are each refused for reasons of their own article only', async () => {
		const made = await taken()
		const other = { ...declined, reasonCodes: ['deadline-ahead'] } as const
		expect(await put(made, declined, { 'seizure-deferral': other })).toMatchObject({
			...{ moved: false, refusal: 'reason_of_other_relief', under: 'seizure-deferral' },
		})
		const own = { ...declined, reasonCodes: ['business-or-honest'] } as const
		expect(await put(made, other, { 'seizure-deferral': own })).toMatchObject({ moved: true })
	})

	it('are put forward and decided one by one, and the letter tells of each', async () => {
		const made = await decided(declined, { 'seizure-deferral': approved })
		// What was granted speaks for the case.
		const rows = await asSystem((tx) => latestDecisions(tx, made.id))
		expect(rows.map(({ relief, outcome }) => [relief, outcome])).toEqual([
			['seizure-deferral', 'approved'],
			['deadline-extension', 'declined'],
		])
		const letter = await letterOf(made)
		expect(letter.map(({ relief, outcome }) => [relief?.article, outcome])).toEqual([
			['국세징수법 §105', 'approved'],
			['국세징수법 §13', 'declined'],
		])
		expect(letter[0]?.effects.length).toBeGreaterThan(0)
		expect(letter[1]?.effects).toEqual([])
		expect(letter[1]?.reasons).not.toEqual(letter[0]?.reasons)
		expect(letter[0]?.month?.rows.length).toBeGreaterThan(0)
		expect(letter[1]?.month).toBeNull()
		const asked = ['seizure-deferral', 'deadline-extension']
		for (const { alsoOpen } of letter) {
			expect(alsoOpen.filter(({ relief }) => asked.includes(relief))).toEqual([])
		}
	})

	it('weigh the month once, against both plans', async () => {
		const made = await decided(approved, { 'seizure-deferral': approved })
		const [first] = await letterOf(made)
		const [{ dearest } = {}] = await admin`select sum(i.amount)::int as dearest from instalments i
			join plans p on p.id = i.plan_id where p.case_id = ${made.id} and i.number = 3`
		expect(first?.month?.asked.replace(/\D/g, '')).toBe(String(dearest))
	})

	it('leave each plan as its relief was decided', async () => {
		const one = await decided(declined, { 'seizure-deferral': approved })
		expect(await plansOf(one)).toEqual([
			{ relief: 'deadline-extension', origin: 'requested', state: 'declined' },
			{ relief: 'seizure-deferral', origin: 'requested', state: 'active' },
		])
		const both = await decided(approved, { 'seizure-deferral': approved })
		expect((await plansOf(both)).map(({ state }) => String(state))).toEqual(['active', 'active'])
		const kept = await asTaxpayer(ownerOf(both), (tx) => plansKept(tx, both.id))
		expect(kept.map(({ items }) => items.length)).toEqual([1, 1])
		const none = await decided(declined, { 'seizure-deferral': declined })
		expect((await plansOf(none)).map(({ state }) => String(state))).toEqual([
			...['declined', 'declined'],
		])
	})

	it('keep what was granted beside an offer, whatever the answer to it', async () => {
		const statesAfter = async (answer: 'accepted' | 'declined') => {
			const made = await decided(approved, { 'seizure-deferral': longer })
			expect(await answerOf(made, answer)).toMatchObject({ done: true })
			return (await plansOf(made)).map(({ relief, state }) => `${String(relief)} ${String(state)}`)
		}
		expect(await statesAfter('accepted')).toEqual([
			...['deadline-extension active', 'seizure-deferral active', 'seizure-deferral replaced'],
		])
		expect(await statesAfter('declined')).toEqual([
			...['deadline-extension active', 'seizure-deferral declined', 'seizure-deferral replaced'],
		])
	})

	it('leave for the tax office as a decision each, and come out the same again', async () => {
		const made = await decided(declined, { 'seizure-deferral': approved })
		const sent = await admin`select kind, subject_id from outbound_events
			where case_id = ${made.id} and kind = 'decision'`
		expect(sent).toHaveLength(2)
		const stored = await asSystem((tx) => decisionsOfCase(tx, made.id))
		expect(stored.map(({ relief }) => relief).toSorted()).toEqual([
			...['deadline-extension', 'seizure-deferral'],
		])
		for (const decision of stored) {
			expect((await replayStored(decision)).differences).toEqual([])
		}
	})

	it('are all put forward or none is', async () => {
		const made = await taken()
		expect(await put(made, approved, {})).toEqual({
			...{ moved: false, refusal: 'relief_left_out', under: 'seizure-deferral' },
		})
		const tooLong = { ...longer, offer: { ...longer.offer, count: 30 } }
		expect(await put(made, approved, { 'seizure-deferral': tooLong })).toEqual({
			...{ moved: false, refusal: 'too_many_instalments', under: 'seizure-deferral' },
		})
		const rows = await admin`select id from recommendations where case_id = ${made.id}`
		expect(rows).toHaveLength(0)
	})

	it('come back together, each as it was put forward', async () => {
		const made = await taken()
		await put(made, declined, { 'seizure-deferral': longer })
		await doingOn(
			approver,
			made.reference,
			(tx, by, row) => returnCase(tx, by, row, { reasonCode: 'facts-unclear', reason: '' }),
			at,
		)
		const found = await doingOn(officer, made.reference, (tx, _by, row) =>
			returnedRecommendation(tx, row.id, 'en'),
		)
		expect(found?.earlier.puts).toMatchObject({
			'deadline-extension': { outcome: 'declined' },
			'seizure-deferral': { outcome: 'approved-changed', offer: { count: 6 } },
		})
		expect((await plansOf(made)).map(({ state }) => String(state))).toContain('withdrawn')
	})

	it('silence approves the one its article names, and leaves the other to be asked for again', async () => {
		const made = await taken()
		await admin`update cases set deemed_on = '2026-11-22' where id = ${made.id}`
		await deemApproved()
		const rows = await asSystem((tx) => latestDecisions(tx, made.id))
		expect(rows.map(({ relief, outcome, deemed }) => [relief, outcome, deemed])).toEqual([
			['deadline-extension', 'approved', 'yes'],
			['seizure-deferral', 'referred', 'yes'],
		])
		const letter = await letterOf(made)
		expect(letter[1]?.reasons[0]).toMatch(/left undecided/)
		expect((await plansOf(made)).map(({ state }) => String(state))).toEqual(['active', 'declined'])
	})
})
