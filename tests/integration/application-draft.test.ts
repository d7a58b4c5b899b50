import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discardDraft } from '#app/features/application/discard-draft.server.ts'
import { openDraft, standingOf } from '#app/features/application/draft.server.ts'
import { keepAnswer } from '#app/features/application/draft-answers.server.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { submitApplication } from '#app/features/application/submit-application.server.ts'
import { situationForm } from '#app/features/hardship-declaration/situation-form.schema.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'
import { signInAsTaxpayer } from '#tests/support/accounts.ts'
import {
	type Applying,
	at,
	makeApplying,
	makeDraft,
	makeSubmission,
	noHelp,
	quickAnswers,
	useParameters,
} from '#tests/support/application.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-draft-'))

beforeAll(async () => {
	installTestSettings({ DASIBOM_DATA: folder })
	await useParameters()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const standing = (who: Applying) => asTaxpayer(who, (tx) => standingOf(tx, who.taxpayerId))

describe('a draft', () => {
	it('is found again with every answer, on any device', async () => {
		const who = await makeApplying()
		const caseId = await makeDraft(who, quickAnswers(who.itemNos))
		const { draft } = await standing(who)
		expect(draft).toMatchObject({ caseId, answers: quickAnswers(who.itemNos) })
	})

	it('keeps its answers sealed', async () => {
		const who = await makeApplying()
		const help = { ...noHelp, phone: '010-0000-1234' }
		const caseId = await makeDraft(who, { lane: { lane: 'quick' }, help })
		const rows = await admin<
			{ answers: string }[]
		>`select answers from draft_answers where case_id = ${caseId}`
		expect(rows).toHaveLength(2)
		for (const { answers } of rows) expect(answers).not.toMatch(/010|quick|phone/)
	})

	it('is one, however many windows open it at once', async () => {
		const who = await makeApplying()
		const opened = await Promise.all(
			Array.from({ length: 20 }, () =>
				asTaxpayer(who, (tx) => openDraft(tx, { taxpayerId: who.taxpayerId, at })),
			),
		)
		expect(new Set(opened.map(({ draft }) => draft?.caseId)).size).toBe(1)
		const rows = await admin`select 1 from cases where taxpayer_id = ${who.taxpayerId}`
		expect(rows).toHaveLength(1)
	})

	it('is nobody else’s', async () => {
		const who = await makeApplying()
		const caseId = await makeDraft(who, quickAnswers(who.itemNos))
		const stranger = await makeApplying()
		expect((await standing(stranger)).draft).toBeUndefined()
		const kept = await asTaxpayer(stranger, (tx) =>
			keepAnswer(tx, { caseId, step: 'lane', answer: { lane: 'full' }, at }),
		)
		expect(kept).toBe(false)
		expect((await standing(who)).draft?.answers.lane).toEqual({ lane: 'quick' })
	})

	it('takes no more answers once it was handed in', async () => {
		const who = await makeApplying()
		const caseId = await makeDraft(who, quickAnswers(who.itemNos))
		await submitApplication(who, await makeSubmission(who))
		const kept = await asTaxpayer(who, (tx) =>
			keepAnswer(tx, { caseId, step: 'lane', answer: { lane: 'full' }, at }),
		)
		expect(kept).toBe(false)
		expect(await admin`select 1 from draft_answers where case_id = ${caseId}`).toHaveLength(0)
	})
})

describe('a draft let go', () => {
	it('is gone with its answers and files, and another can be begun', async () => {
		const who = await makeApplying()
		const caseId = await makeDraft(who, quickAnswers(who.itemNos))
		const key = await giveFile(who, caseId)
		await discardDraft(who, null)
		expect(await standing(who)).toMatchObject({ draft: undefined, openCase: undefined })
		expect(await admin`select 1 from draft_answers where case_id = ${caseId}`).toHaveLength(0)
		expect(await fileStore().open(key)).toBeUndefined()
		const [row] = await admin`select state, closed_as from cases where id = ${caseId}`
		expect(row).toEqual({ state: 'closed', closed_as: 'discarded' })
		expect(await makeDraft(who, quickAnswers(who.itemNos))).not.toBe(caseId)
	})

	it('once handed in cannot be let go any more', async () => {
		const who = await makeApplying()
		await makeDraft(who, quickAnswers(who.itemNos))
		const { reference } = await submitApplication(who, await makeSubmission(who))
		await discardDraft(who, null)
		expect((await standing(who)).openCase).toMatchObject({ reference, state: 'submitted' })
	})
})

async function giveFile(who: Applying, caseId: string): Promise<string> {
	const { key, sha256 } = await fileStore().put(Readable.from([Buffer.from('a page')]))
	await asTaxpayer(who, (tx) =>
		tx.insert(evidenceFiles).values({
			...{ caseId, name: 'page.png', type: 'image/png', bytes: 6, sha256, storeKey: key },
			...{ uploadedBy: who.personId, uploadedAt: at },
		}),
	)
	return key
}

describe('a step', () => {
	async function stepFor(who: Applying, stepPath: string, form?: Record<string, string>) {
		const { cookie } = await signInAsTaxpayer(who.personId, who.taxpayerId)
		const post = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
		return { request: asking(stepPath, { cookie, ...post }), params: {}, context: {} as never }
	}

	it('says where it stands and where back leads', async () => {
		const who = await makeApplying()
		await makeDraft(who, { lane: { lane: 'quick' } })
		const loaded = await loadStep(await stepFor(who, '/apply/items'), 'items')
		expect(loaded).toMatchObject({
			step: { id: 'items', number: 2, total: 5 },
			back: '/apply?change=yes',
		})
		const changing = await loadStep(await stepFor(who, '/apply/items?from=check'), 'items')
		expect(changing.back).toBe('/apply/check')
	})

	it.each([
		['without a draft', false, '/apply'],
		['before its turn', true, '/apply/items'],
	])('%s leads elsewhere', async (_when, hasDraft, where) => {
		const who = await makeApplying()
		if (hasDraft) await makeDraft(who, { lane: { lane: 'quick' } })
		const call = await stepFor(who, '/apply/quick-plan')
		expect(leadsTo(await thrownBy(() => loadStep(call, 'quickPlan')))).toBe(where)
	})

	it('with an open case leads to the page that names it', async () => {
		const who = await makeApplying()
		await makeDraft(who, quickAnswers(who.itemNos))
		await submitApplication(who, await makeSubmission(who, { idempotencyKey: randomUUID() }))
		const call = await stepFor(who, '/apply/items')
		expect(leadsTo(await thrownBy(() => loadStep(call, 'items')))).toBe('/apply')
	})

	const typed = { 'since.year': '2025', note: '가상의 사정입니다', causes: 'job-lost', csrf: 'x' }
	const situation = async (who: Applying, form: Record<string, string> = typed) =>
		saveStep(await stepFor(who, '/apply/situation', form), 'situation', situationForm, {
			lists: ['causes'],
		})

	it('sent after its draft was discarded elsewhere says so and shows what was typed', async () => {
		const who = await makeApplying()
		await makeDraft(who, { lane: { lane: 'full' }, items: { itemNos: who.itemNos } })
		await discardDraft(who, null)
		for (const form of [typed, { note: typed.note }]) {
			const answer = await thrownBy(() => situation(who, form))
			expect(answer.status).toBe(409)
			const said = (await answer.json()) as { typed: { label: string; text: string }[] }
			expect(said).toMatchObject({ reason: 'not_kept', why: 'discarded', next: '/apply' })
			expect(said.typed).toContainEqual({ label: '더 알리고 싶은 사정', text: typed.note })
			expect(JSON.stringify(said)).not.toContain('csrf')
		}
		expect((await standing(who)).draft).toBeUndefined()
	})

	it('sent to a draft that asks something else is not kept there unseen', async () => {
		const who = await makeApplying()
		await makeDraft(who, quickAnswers(who.itemNos))
		const answer = await thrownBy(() => situation(who))
		expect(await answer.json()).toMatchObject({ why: 'changed', next: '/apply' })
		expect((await standing(who)).draft?.answers.situation).toBeUndefined()
	})

	it('sent after its draft was handed in leads to the case', async () => {
		const who = await makeApplying()
		await makeDraft(who, quickAnswers(who.itemNos))
		const { reference } = await submitApplication(who, await makeSubmission(who))
		const answer = await thrownBy(() => situation(who))
		expect(await answer.json()).toMatchObject({ why: 'sent', next: `/cases/${reference}` })
	})
})
