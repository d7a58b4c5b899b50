import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { canonicalJson } from '#app/domain/canonical-json.ts'
import { isReference } from '#app/domain/case/reference.ts'
import { type Answers, type PlanWish } from '#app/domain/declaration.ts'
import { findReceipt } from '#app/features/application/receipt.server.ts'
import { submitApplication } from '#app/features/application/submit-application.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { declarationOf } from '#db/case/declaration.server.ts'
import { caseEvents, cases, declarations, instalments, plans } from '#db/schema/index.ts'
import {
	type Applying,
	makeApplying,
	makeDraft,
	makeSubmission,
	quickAnswers,
	useParameters,
} from '#tests/support/application.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

beforeAll(async () => {
	installTestSettings()
	await useParameters()
})

async function readyToSend(debts?: Parameters<typeof makeApplying>[0]) {
	const who = await makeApplying(debts)
	const caseId = await makeDraft(who, quickAnswers(who.itemNos))
	return { who, caseId }
}

function rowsOf(who: Applying) {
	return asSystem(async (tx) => ({
		cases: await tx.select().from(cases).where(eq(cases.taxpayerId, who.taxpayerId)),
		plans: await tx.select().from(plans).where(eq(plans.taxpayerId, who.taxpayerId)),
		events: await tx
			.select({ move: caseEvents.move })
			.from(caseEvents)
			.innerJoin(cases, eq(cases.id, caseEvents.caseId))
			.where(eq(cases.taxpayerId, who.taxpayerId)),
	}))
}

describe('an application handed in', () => {
	it('is one case with one reference, one plan and one event', async () => {
		const { who, caseId } = await readyToSend()
		const { reference } = await submitApplication(who, await makeSubmission(who))
		expect(isReference(reference ?? '')).toBe(true)
		const rows = await rowsOf(who)
		expect(rows.events).toEqual([{ move: 'submit' }])
		expect(rows.cases).toMatchObject([
			{ id: caseId, reference, state: 'submitted', lane: 'quick', dueOn: '2026-12-11' },
		])
		expect(rows.plans).toMatchObject([
			{ relief: 'voluntary-plan', origin: 'requested', state: 'proposed', payDay: 25 },
		])
		const [plan] = rows.plans
		const parts = await asSystem((tx) =>
			tx.select().from(instalments).where(eq(instalments.planId, plan!.id)),
		)
		expect(parts.map(({ dueOn }) => dueOn)).toEqual(['2026-11-25', '2026-12-28', '2027-01-25'])
		expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan!.total)
	})

	it('goes to the office that holds the largest sum', async () => {
		const { who } = await readyToSend([
			{ office: '101', tax: 3_000_000 },
			{ office: '102', tax: 2_000_000 },
			{ office: '102', tax: 2_000_000 },
		])
		await submitApplication(who, await makeSubmission(who))
		expect((await rowsOf(who)).cases[0]?.officeCode).toBe('102')
	})

	it('is kept as it was handed in: the hash on the receipt proves it, and nobody can change it', async () => {
		const { who, caseId } = await readyToSend()
		const { reference } = await submitApplication(who, await makeSubmission(who))
		const declaration = await asTaxpayer(who, (tx) => declarationOf(tx, caseId))
		const receipt = await findReceipt(who, reference ?? '')
		const text = canonicalJson(declaration?.snapshot)
		expect(receipt?.sha256).toBe(createHash('sha256').update(text).digest('hex'))
		expect(declaration?.snapshot.answers.quickPlan?.count).toBe(3)

		const change = (tx: Parameters<Parameters<typeof asSystem>[0]>[0]) =>
			tx.update(declarations).set({ sha256: 'x' }).where(eq(declarations.caseId, caseId))
		await expect(asTaxpayer(who, change)).rejects.toMatchObject({
			cause: { message: expect.stringContaining('permission denied') as string },
		})
		await expect(asSystem(change)).rejects.toThrow()
		await admin`update declarations set snapshot = ${'x'} where case_id = ${caseId}`
		await expect(findReceipt(who, reference ?? '')).rejects.toThrow()
	})

	it('leaves no draft answers behind and queues the check', async () => {
		const { who, caseId } = await readyToSend()
		await submitApplication(who, await makeSubmission(who))
		expect(await admin`select 1 from draft_answers where case_id = ${caseId}`).toHaveLength(0)
		const jobs =
			await admin`select 1 from graphile_worker.jobs where key = ${`check-case:${caseId}`}`
		expect(jobs).toHaveLength(1)
	})
})

describe('pressed more than once', () => {
	it('fifty times at once with one key: one case, one reference', async () => {
		const { who } = await readyToSend()
		const submission = await makeSubmission(who)
		const answers = await Promise.all(
			Array.from({ length: 50 }, () => submitApplication(who, submission)),
		)
		expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1)
		const rows = await rowsOf(who)
		expect(rows.cases).toHaveLength(1)
		expect(rows.plans).toHaveLength(1)
		expect(rows.events).toHaveLength(1)
	})

	it('fifty windows at once, each with a key of its own: one case, one reference', async () => {
		const { who } = await readyToSend()
		const submission = await makeSubmission(who)
		const answers = await Promise.all(
			Array.from({ length: 50 }, () =>
				submitApplication(who, { ...submission, idempotencyKey: randomUUID() }),
			),
		)
		expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1)
		expect((await rowsOf(who)).events).toHaveLength(1)
	})

	it('again after the case was closed: still the same receipt', async () => {
		const { who, caseId } = await readyToSend()
		const submission = await makeSubmission(who)
		const { reference } = await submitApplication(who, submission)
		await admin`update cases set state = 'closed', closed_as = 'acknowledged' where id = ${caseId}`
		const again = { ...submission, idempotencyKey: randomUUID() }
		expect(await submitApplication(who, again)).toEqual({ reference })
	})
})

describe('what was on the screen', () => {
	it('must still be what is owed; a payment meanwhile is said, and the draft stays', async () => {
		const { who, caseId } = await readyToSend()
		const submission = await makeSubmission(who)
		await admin`insert into payments (payment_no, item_id, taxpayer_id, paid_on, amount_won, channel, as_of)
			select ${randomUUID()}, id, taxpayer_id, '2026-11-21', 1000000, 'card', '2026-11-22'
			from tax_items where item_no = ${who.itemNos[0] ?? ''}`
		expect(await submitApplication(who, submission)).toEqual({ refusal: 'amount_changed' })
		const { cases: rows } = await rowsOf(who)
		expect(rows).toMatchObject([{ id: caseId, state: 'draft', reference: null }])
		const { reference } = await submitApplication(who, await makeSubmission(who))
		expect(reference).toBeDefined()
	})

	it('must still be what was answered', async () => {
		const { who } = await readyToSend()
		const submission = await makeSubmission(who)
		await makeDraft(who, { ...quickAnswers(who.itemNos), help: undefined, quickPlan: fourTimes })
		expect(await submitApplication(who, submission)).toEqual({ refusal: 'answers_changed' })
	})

	it('must still hold the files that were there', async () => {
		const { who, caseId } = await readyToSend()
		const submission = await makeSubmission(who)
		await admin`insert into evidence_files
			(case_id, name, type, bytes, sha256, store_key, uploaded_by, uploaded_at)
			values (${caseId}, 'page.png', 'image/png', 1, 'x', ${randomUUID()}, ${who.personId}, now())`
		expect(await submitApplication(who, submission)).toEqual({ refusal: 'answers_changed' })
	})

	it('must still be possible: a first day that has passed asks for a new plan', async () => {
		const { who } = await readyToSend()
		const submission = await makeSubmission(who, { on: d('2026-11-26') })
		expect(await submitApplication(who, submission)).toEqual({ refusal: 'plan_no_longer_fits' })
	})

	it('is refused where an item is paid off', async () => {
		const { who } = await readyToSend([{}, {}])
		const submission = await makeSubmission(who)
		await admin`update tax_items set status = 'paid' where item_no = ${who.itemNos[1] ?? ''}`
		expect(await submitApplication(who, submission)).toEqual({ refusal: 'item_settled' })
	})

	it('is refused while a question is open', async () => {
		const who = await makeApplying()
		const { help, ...rest } = quickAnswers(who.itemNos)
		expect(help).toBeDefined()
		await makeDraft(who, rest)
		expect(await submitApplication(who, await makeSubmission(who))).toEqual({
			refusal: 'not_complete',
		})
	})
})

const fourTimes: PlanWish = {
	...{ relief: 'voluntary-plan', count: 4, payDay: 25, firstDueOn: d('2026-11-25') },
}

describe('health', () => {
	const illness: Answers['situation'] = {
		...{ causes: ['illness-injury', 'job-lost'], note: '가상의 병', treatmentSixMonths: true },
	}

	it.each([
		['no', ['job-lost'], '', null],
		['yes', ['illness-injury', 'job-lost'], '가상의 병', true],
	] as const)('with consent %s', async (health, causes, note, treatmentSixMonths) => {
		const who = await makeApplying()
		const answers = { ...quickAnswers(who.itemNos), situation: illness }
		const caseId = await makeDraft(who, answers)
		await submitApplication(who, await makeSubmission(who, { agreed: () => ({ health }) }))
		const declaration = await asTaxpayer(who, (tx) => declarationOf(tx, caseId))
		expect(declaration?.snapshot.answers.situation).toEqual({ causes, note, treatmentSixMonths })
		expect(declaration?.snapshot.consents).toContainEqual(
			expect.objectContaining({ kind: 'health-data', given: health }),
		)
	})
})

describe('an item in another open case', () => {
	it('cannot be handed in again, and every answer stays', async () => {
		const { who, caseId } = await readyToSend()
		const submission = await makeSubmission(who)
		const other = await makeApplying()
		const otherCase = await makeDraft(other, quickAnswers(other.itemNos))
		await admin`insert into case_items (case_id, item_id, payable_at_submission)
			select ${otherCase}, id, 1 from tax_items where item_no = ${who.itemNos[0] ?? ''}`
		expect(await submitApplication(who, submission)).toEqual({ refusal: 'item_taken' })
		const { cases: rows, plans: written } = await rowsOf(who)
		expect(rows).toMatchObject([{ state: 'draft', reference: null }])
		expect(written).toEqual([])
		const [left] = await admin`select count(*)::int as count from draft_answers
			where case_id = ${caseId}`
		expect(left).toEqual({ count: 4 })
	})
})

describe('somebody else', () => {
	it('neither sends another’s draft nor reads another’s receipt', async () => {
		const { who } = await readyToSend()
		const stranger = await makeApplying()
		const submission = await makeSubmission(who)
		expect(await submitApplication(stranger, submission)).toEqual({ refusal: 'no_draft' })
		const { reference } = await submitApplication(who, submission)
		expect(await findReceipt(stranger, reference ?? '')).toBeUndefined()
		expect(await findReceipt(who, reference ?? '')).toMatchObject({ reference })
	})
})
