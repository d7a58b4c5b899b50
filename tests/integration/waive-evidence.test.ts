import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { missingEvidence } from '#app/features/application/missing-evidence.server.ts'
import { ownCaseFacts } from '#app/features/case-progress/case-facts.server.ts'
import { caseView } from '#app/features/case-progress/case-view.server.ts'
import { openRequestOf } from '#app/features/case-progress/open-request.server.ts'
import { requestView } from '#app/features/case-progress/request-view.server.ts'
import { keepFile } from '#app/features/evidence/keep-file.server.ts'
import { askTaxpayer } from '#app/features/review/ask-taxpayer.server.ts'
import { needEvidenceAgain } from '#app/features/review/need-evidence-again.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { waiveEvidence, type Waiving } from '#app/features/review/waive-evidence.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { dayInKorea, setClock } from '#app/platform/clock.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { findOwnCase } from '#db/case/own-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { askedCase, at, ownerOf, sendAnswer, usualRequest } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let officerA: NamedStaff
let officerB: NamedStaff
let approver: NamedStaff
let elsewhere: NamedStaff

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officerA = await makeActing('officer-a', 'officer')
	officerB = await makeActing('officer-b', 'officer')
	approver = await makeActing('approver-a', 'approver')
	elsewhere = await makeActing('officer-elsewhere', 'officer', '102')
})

const rule = 'customer-default'
const words = '입금 내역으로 확인했습니다.'

function waive(staff: NamedStaff, { reference }: MadeCase, wanted: Partial<Waiving> = {}) {
	const waiving: Waiving = { rule, reasonCode: 'shown-otherwise', reason: words, ...wanted }
	return doingOn(staff, reference, (tx, by, row) => waiveEvidence(tx, by, row, waiving), at)
}

const again = (staff: NamedStaff, { reference }: MadeCase) =>
	doingOn(staff, reference, (tx, by, row) => needEvidenceAgain(tx, by, row, { rule }), at)

const ask = ({ reference }: MadeCase, wanted: Partial<typeof usualRequest> = {}) =>
	doingOn(
		officerA,
		reference,
		(tx, by, row) => askTaxpayer(tx, by, row, { ...usualRequest, ...wanted }),
		at,
	)

async function needs({ id }: MadeCase, wanted: string = rule, state = 'needed'): Promise<void> {
	await admin`insert into evidence_requirements
		(case_id, rule, rule_version, reason, state, changed_at)
		values (${id}, ${wanted}, 1, 'because-customer-default', ${state}, ${at})`
}

/** A case in review that lacks one document. */
async function lacking(state = 'needed'): Promise<MadeCase> {
	const made = await makeCase({ at })
	await doingOn(officerA, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	await needs(made, rule, state)
	return made
}

async function stateOf({ id }: MadeCase) {
	const [row] = await admin`select state, version, awaiting_until::text, paused_on::text,
		reminders_sent from cases where id = ${id}`
	return row as { state: string; version: number }
}

async function requirement({ id }: MadeCase, of: string = rule) {
	const [row] = await admin`select state, waived_by, waived_reason, waived_words, waived_from
		from evidence_requirements where case_id = ${id} and rule = ${of}`
	return row
}

const noWaiver = { waived_by: null, waived_reason: null, waived_words: null, waived_from: null }

const queued = async ({ id }: MadeCase) => {
	const [row] = await admin`select evidence_needed, evidence_received from queue_items
		where case_id = ${id}`
	return row
}

/** What the person reads of the case. */
async function ownView(made: MadeCase) {
	const parameters = await currentParameters()
	return asTaxpayer(made, async (tx) => {
		const row = await findOwnCase(tx, ownerOf(made), made.reference)
		const facts = await ownCaseFacts(tx, row!, { on: dayInKorea(at), parameters })
		return caseView(facts, parameters, { t: translator('ko'), language: 'ko' })
	})
}

describe('going without a document', () => {
	it('says who, when and why, in the row, the history, the trail and the queue', async () => {
		const made = await lacking()
		expect(await waive(officerA, made)).toMatchObject({ moved: true, state: 'in_review' })
		expect(await requirement(made)).toEqual({
			...{ state: 'waived', waived_by: officerA.staffId, waived_reason: 'shown-otherwise' },
			...{ waived_words: words, waived_from: 'needed' },
		})
		const [event] = await admin`select subject, actor_id, reason_code, reason, at from case_events
			where case_id = ${made.id} and move = 'waive-evidence'`
		expect(event).toEqual({
			...{ subject: rule, actor_id: officerA.staffId, reason_code: 'shown-otherwise' },
			...{ reason: words, at },
		})
		const [trail] = await admin`select actor_id, subject, details from audit_events
			where case_id = ${made.id} and action = 'case.waive-evidence'`
		expect(trail).toEqual({
			...{ actor_id: officerA.staffId, subject: made.reference },
			details: { document: rule, reason: 'shown-otherwise' },
		})
		expect(await queued(made)).toEqual({ evidence_needed: 0, evidence_received: 0 })
		const told = await admin`select 1 from outbox_messages
			where case_id = ${made.id} and template = 'evidence-waived'`
		expect(told.length).toBeGreaterThan(0)
	})

	it('keeps out of the trail which document about health it was', async () => {
		const made = await lacking()
		await needs(made, 'treatment')
		await waive(officerA, made, { rule: 'treatment' })
		const [trail] = await admin`select details from audit_events
			where case_id = ${made.id} and action = 'case.waive-evidence'`
		expect(trail?.details).toMatchObject({ document: 'health' })
	})

	it.each(['received', 'not-accepted', 'cannot-provide'])('is open for one %s', async (state) => {
		const made = await lacking(state)
		expect(await waive(officerA, made)).toMatchObject({ moved: true })
		expect(await requirement(made)).toMatchObject({ state: 'waived', waived_from: state })
	})

	it('is not for one that was accepted, or that nobody asked for', async () => {
		const made = await lacking('accepted')
		expect(await waive(officerA, made)).toMatchObject({ refusal: 'document_settled' })
		await expect(waive(officerA, made, { rule: 'job-loss' })).rejects.toMatchObject({ status: 404 })
		expect(await requirement(made)).toEqual({ state: 'accepted', ...noWaiver })
	})

	it('is for the officer who holds the case', async () => {
		const made = await lacking()
		expect(await waive(officerB, made)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await waive(approver, made)).toMatchObject({ refusal: 'not_your_role' })
		await expect(waive(elsewhere, made)).rejects.toThrow('not_found')
		expect(await requirement(made)).toMatchObject({ state: 'needed' })
	})

	it('of two at once is done once, and the second is told who did it', async () => {
		const made = await lacking()
		const { version: seenVersion } = await stateOf(made)
		const both = await Promise.all([
			waive(officerA, made, { seenVersion }),
			waive(officerA, made, { seenVersion, reasonCode: 'held-by-office' }),
		])
		expect(both.filter(({ moved }) => moved)).toHaveLength(1)
		expect(both.find(({ moved }) => !moved)).toMatchObject({
			refusal: 'changed_meanwhile',
			meanwhile: { move: 'waive-evidence', name: 'officer-a' },
		})
	})

	it('is not offered once the case has left the officer', async () => {
		const made = await lacking()
		await admin`update cases set state = 'recommended' where id = ${made.id}`
		expect(await waive(officerA, made)).toMatchObject({ refusal: 'not_available' })
	})

	it('cannot be written without who and why', async () => {
		const made = await lacking()
		const bare = admin`update evidence_requirements set state = 'waived' where case_id = ${made.id}`
		await expect(bare).rejects.toThrow('evidence_requirements_waived')
	})
})

describe('a document the office goes without', () => {
	it('is asked for by nothing but an officer’s own ask', async () => {
		const made = await lacking()
		await waive(officerA, made)
		expect(await asSystem((tx) => missingEvidence(tx, made.id))).toEqual([])
		expect(await ask(made, { documents: [], questions: ['언제부터였나요?'] })).toMatchObject({
			moved: true,
		})
		expect(await giveFile(made)).toBeUndefined()
		const [request] = await admin`select id from information_requests where case_id = ${made.id}`
		await sendAnswer(made, { requestId: request?.id as string, answers: { 1: '사월입니다.' } })
		expect(await requirement(made)).toMatchObject({ state: 'waived' })
		await ask(made)
		expect(await requirement(made)).toEqual({ state: 'needed', ...noWaiver })
	})

	it('is told to the person with its reason, and is in their timeline', async () => {
		const made = await lacking()
		await waive(officerA, made)
		const { waived, steps } = await ownView(made)
		expect(waived).toEqual([
			{
				...{ rule, document: translator('ko')('evidence:rule.customer-default') },
				...{ why: '다른 서류로 같은 것을 확인했습니다.', words },
			},
		])
		expect(steps.find(({ move }) => move === 'waive-evidence')).toMatchObject({
			words: waived[0]?.document,
		})
	})

	it('was out of reach when the check passed, and the timeline goes on saying so', async () => {
		const made = await lacking('cannot-provide')
		await waive(officerA, made, { reasonCode: 'out-of-reach' })
		const passed = (await ownView(made)).steps.find(({ move }) => move === 'pass-check')
		expect(passed?.passed).toEqual({ key: 'excused', count: 1 })
	})

	it('is needed again when that is taken back, as far as it was', async () => {
		const made = await lacking('cannot-provide')
		await waive(officerA, made)
		expect(await again(officerB, made)).toMatchObject({ refusal: 'not_assigned_to_you' })
		expect(await again(approver, made)).toMatchObject({ refusal: 'not_your_role' })
		expect(await again(officerA, made)).toMatchObject({ moved: true, state: 'in_review' })
		expect(await requirement(made)).toEqual({ state: 'cannot-provide', ...noWaiver })
		expect(await again(officerA, made)).toMatchObject({ refusal: 'document_not_waived' })
		const { waived, steps } = await ownView(made)
		expect(waived).toEqual([])
		expect(steps.some(({ move }) => move === 'need-evidence-again')).toBe(true)
	})

	it('has come when a file for it was given in between', async () => {
		const made = await lacking()
		await waive(officerA, made)
		await ask(made, { documents: [] })
		await giveFile(made)
		await admin`update cases set state = 'in_review' where id = ${made.id}`
		await again(officerA, made)
		expect(await requirement(made)).toMatchObject({ state: 'received' })
	})
})

describe('while the person is asked', () => {
	it('what is left must still be answered, and nothing else', async () => {
		const made = await askedCase(officerA)
		await admin`update cases set reminders_sent = 1 where id = ${made.id}`
		expect(await waive(officerA, made)).toMatchObject({ moved: true, state: 'awaiting_taxpayer' })
		expect(await stateOf(made)).toMatchObject({
			...{ awaiting_until: '2026-12-07', paused_on: '2026-11-23', reminders_sent: 1 },
		})
		const request = await asTaxpayer(made, (tx) => openRequestOf(tx, made.id))
		const view = requestView(request!, null, { t: translator('ko'), language: 'ko' })
		expect(view.items.map(({ number }) => number)).toEqual([2])
		expect(view.waived.map((one) => one.rule)).toEqual([rule])
		expect(await again(officerA, made)).toMatchObject({ refusal: 'not_your_turn' })
		const sent = await sendAnswer(made, { requestId: view.id, answers: { 2: '사월부터입니다.' } })
		expect(sent).toMatchObject({ done: true })
		expect(await requirement(made)).toMatchObject({ state: 'waived' })
	})

	it('nobody waits for an answer with nothing left in it', async () => {
		const made = await lacking()
		await ask(made, { documents: [rule, 'job-loss'], questions: [] })
		expect(await waive(officerA, made)).toMatchObject({ state: 'awaiting_taxpayer' })
		const last = await waive(officerA, made, { rule: 'job-loss', reasonCode: 'held-by-office' })
		expect(last).toMatchObject({ moved: true, state: 'in_review' })
		expect(await stateOf(made)).toMatchObject({ awaiting_until: null, paused_on: null })
		const requests = await admin`select state from information_requests where case_id = ${made.id}`
		expect(requests).toEqual([{ state: 'cancelled' }])
		const { first, steps, face } = await ownView(made)
		expect({ first, face }).toEqual({ first: null, face: 'in_review' })
		expect(steps.some(({ move }) => move === 'waive-last-evidence')).toBe(true)
		// Another request may follow.
		expect(await ask(made)).toMatchObject({ moved: true })
	})
})

function giveFile(made: MadeCase) {
	const upload = { caseId: made.id, taxpayerId: made.taxpayerId, rule, replaces: null }
	const file = { name: 'a.png', type: 'image/png' as const, pages: null, bytes: 1 }
	return asTaxpayer(made, (tx) =>
		keepFile(
			tx,
			{ ...upload, uploadedBy: made.personId, at },
			{ ...file, sha256: randomUUID(), storeKey: randomUUID() },
		),
	)
}
