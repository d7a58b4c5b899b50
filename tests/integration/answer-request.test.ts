import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRequestOf } from '#app/features/case-progress/open-request.server.ts'
import { askTaxpayer } from '#app/features/review/ask-taxpayer.server.ts'
import { recallRequest } from '#app/features/review/recall-request.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { unsealAnswer } from '#db/case/request-words.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { informationRequests } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { askedCase, at, sendAnswer, usualRequest } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const said = { 1: '거래처가 문을 닫아 받을 수 없습니다.', 2: '지난 4월부터입니다.' }

let officer: NamedStaff
let colleague: NamedStaff

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	colleague = await makeActing('officer-b', 'officer')
})

async function asked(by = officer): Promise<MadeCase & { requestId: string }> {
	const made = await askedCase(by)
	return { ...made, requestId: await requestOf(made) }
}

async function requestOf({ id }: MadeCase): Promise<string> {
	const [row] = await admin`select id from information_requests
		where case_id = ${id} and state = 'open'`
	return (row as { id: string }).id
}

async function standing({ id }: MadeCase) {
	const [row] = await admin`select state, awaiting_until::text, paused_on::text from cases
		where id = ${id}`
	const events = await admin`select move from case_events where case_id = ${id} order by version`
	const [request] = await admin`select state from information_requests
		where case_id = ${id} order by asked_at desc limit 1`
	return { ...row, last: events.at(-1)?.move as string, request: request?.state as string }
}

describe('an answer', () => {
	it('goes back to the officer who asked, sealed, and the office’s clock runs again', async () => {
		const made = await asked()
		const outcome = await sendAnswer(made, { ...made, answers: said, more: '감사합니다.' })
		expect(outcome).toMatchObject({
			done: true,
			location: `/cases/${made.reference}?done=answered`,
		})
		expect(await standing(made)).toEqual({
			...{ state: 'in_review', awaiting_until: null, paused_on: null },
			...{ last: 'answer', request: 'answered' },
		})
		const rows = await admin`select number, answer from information_request_items
			where request_id = ${made.requestId} order by number`
		for (const { number, answer } of rows as unknown as { number: 1 | 2; answer: string }[]) {
			expect(answer).not.toContain(said[number])
			expect(unsealAnswer({ requestId: made.requestId, number }, answer)).toBe(said[number])
		}
	})

	it('says of a document out of reach that it is, so that nobody asks again', async () => {
		const made = await asked()
		await sendAnswer(made, { ...made, answers: said })
		const rows = await admin`select rule, state, explanation from evidence_requirements
			where case_id = ${made.id}`
		expect(rows).toEqual([{ rule: 'customer-default', state: 'cannot-provide', explanation: null }])
	})

	it('needs no words for a document that came', async () => {
		const made = await asked()
		await admin`insert into evidence_files
			(case_id, rule, name, type, bytes, sha256, store_key, uploaded_by, uploaded_at)
			values (${made.id}, 'customer-default', 'a.png', 'image/png', 1, 'x', ${randomUUID()},
				${made.personId}, ${at})`
		const outcome = await sendAnswer(made, { ...made, answers: { 2: said[2] } })
		expect(outcome).toMatchObject({ done: true })
	})

	it.each([
		['a question', { 1: said[1] }],
		['a document', { 2: said[2] }],
		['anything but spaces', { 1: ' ', 2: '\n' }],
	])('that leaves out %s changes nothing', async (_what, answers) => {
		const made = await asked()
		expect(await sendAnswer(made, { ...made, answers })).toMatchObject({
			done: false,
			refusal: 'not_answered',
		})
		expect(await standing(made)).toMatchObject({ state: 'awaiting_taxpayer', request: 'open' })
	})

	it('finds its way to the queue when the officer works there no more, and another may take it', async () => {
		const leaving = await makeActing(`leaving-${randomUUID()}`, 'officer')
		const made = await asked(leaving)
		await admin`update staff set disabled_at = now() where id = ${leaving.staffId}`
		expect(await sendAnswer(made, { ...made, answers: said })).toMatchObject({ done: true })
		expect(await standing(made)).toMatchObject({ state: 'queued', last: 'answer-to-queue' })
		const taken = await doingOn(
			colleague,
			made.reference,
			(tx, by, row) => takeCase(tx, by, row),
			at,
		)
		expect(taken).toMatchObject({ moved: true })
	})

	it('to the check goes back to the check, which is done again', async () => {
		const made = await makeCase({ at, until: 'submitted' })
		await admin`update cases set state = 'awaiting_taxpayer', awaiting_until = '2026-12-07'
			where id = ${made.id}`
		const requestId = randomUUID()
		await admin`insert into information_requests (id, case_id, due_on, asked_at)
			values (${requestId}, ${made.id}, '2026-12-07', ${at})`
		await admin`insert into information_request_items
			(request_id, number, case_id, kind, rule, asked)
			values (${requestId}, 1, ${made.id}, 'document', 'treatment', 'document-missing')`
		const outcome = await sendAnswer(made, { requestId, answers: { 1: '병원이 문을 닫았습니다.' } })
		expect(outcome).toMatchObject({ done: true })
		expect(await standing(made)).toMatchObject({ state: 'checking', last: 'answer-in-check' })
		const jobs = await admin`select 1 from graphile_worker.jobs
			where key = ${`check-case:${made.id}`}`
		expect(jobs).toHaveLength(1)
	})
})

describe('two who change a case at once', () => {
	const moves = ({ id }: MadeCase) =>
		admin`select move from case_events where case_id = ${id} and move in ('answer', 'recall-request')`

	it('one form sent twenty times is one answer with one address', async () => {
		const made = await asked()
		const key = randomUUID()
		const sent = await Promise.all(
			Array.from({ length: 20 }, () => sendAnswer(made, { ...made, answers: said }, { key })),
		)
		expect(new Set(sent.map((one) => one.done && one.location)).size).toBe(1)
		expect(await moves(made)).toHaveLength(1)
	})

	it('from two windows: the first counts, the second reads when it came', async () => {
		const made = await asked()
		const sent = await Promise.all([
			sendAnswer(made, { ...made, answers: said }),
			sendAnswer(made, { ...made, answers: { 1: '다른 말', 2: '다른 답' } }),
		])
		expect(sent.filter(({ done }) => done)).toHaveLength(1)
		expect(sent.find(({ done }) => !done)).toMatchObject({
			...{ refusal: 'request_over', meanwhile: { move: 'answer', by: 'taxpayer' } },
		})
		expect(await moves(made)).toHaveLength(1)
	})

	it('the officer takes the request back while the person answers: one of the two', async () => {
		const made = await asked()
		const recall = () =>
			doingOn(
				officer,
				made.reference,
				(tx, by, row) => recallRequest(tx, by, row, { reason: '확인했습니다.' }),
				at,
			)
		const [answered, recalled] = await Promise.all([
			sendAnswer(made, { ...made, answers: said }),
			recall(),
		])
		expect([answered.done, recalled.moved].filter(Boolean)).toHaveLength(1)
		expect(await moves(made)).toHaveLength(1)
		if (!answered.done) {
			expect(answered).toMatchObject({ meanwhile: { move: 'recall-request', by: 'staff' } })
		}
	})

	it('an answer to an earlier request is no answer to the one that stands', async () => {
		const made = await asked()
		const later = new Date(at.getTime() + 60_000)
		await doingOn(
			officer,
			made.reference,
			(tx, by, row) => recallRequest(tx, by, row, { reason: '다시 여쭙니다.' }),
			at,
		)
		await doingOn(
			officer,
			made.reference,
			(tx, by, row) => askTaxpayer(tx, by, row, usualRequest),
			later,
		)
		expect(await sendAnswer(made, { ...made, answers: said })).toMatchObject({
			refusal: 'request_over',
		})
		expect(await standing(made)).toMatchObject({ state: 'awaiting_taxpayer', request: 'open' })
	})
})

describe('somebody else’s request', () => {
	it('is as if it were not there, and nothing of it changes', async () => {
		const made = await asked()
		const other = await makeCase({ at })
		await expect(sendAnswer(made, { ...made, answers: said }, { as: other })).rejects.toMatchObject(
			{ status: 404 },
		)
		expect(await standing(made)).toMatchObject({ state: 'awaiting_taxpayer', request: 'open' })
	})

	it('is not read or changed past the database either', async () => {
		const made = await asked()
		const other = await makeCase({ at })
		expect(await asTaxpayer(other, (tx) => openRequestOf(tx, made.id))).toBeUndefined()
		await asTaxpayer(other, (tx) => tx.update(informationRequests).set({ state: 'answered' }))
		expect(await standing(made)).toMatchObject({ request: 'open' })
		expect(await asSystem((tx) => openRequestOf(tx, made.id))).toBeDefined()
	})
})
