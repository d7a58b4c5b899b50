import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCase } from '#app/features/application/check-case.server.ts'
import { submitApplication } from '#app/features/application/submit-application.server.ts'
import { ownCaseFacts } from '#app/features/case-progress/case-facts.server.ts'
import { caseView } from '#app/features/case-progress/case-view.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { findOwnCase } from '#db/case/own-case.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import {
	caseEvents,
	cases,
	evidenceFiles,
	evidenceRequirements,
	informationRequestItems,
	informationRequests,
} from '#db/schema/index.ts'
import {
	type Applying,
	at,
	makeApplying,
	makeDraft,
	makeSubmission,
	quickAnswers,
	useParameters,
} from '#tests/support/application.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-check-'))

beforeAll(async () => {
	installTestSettings({ DASIBOM_DATA: folder })
	await useParameters()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function handedIn(debts: Parameters<typeof makeApplying>[0] = [{}]) {
	const who = await makeApplying(debts)
	const caseId = await makeDraft(who, quickAnswers(who.itemNos))
	await submitApplication(who, await makeSubmission(who))
	return { who, caseId }
}

async function needs(caseId: string, rule: string): Promise<void> {
	await asSystem((tx) =>
		tx
			.insert(evidenceRequirements)
			.values({ caseId, rule, ruleVersion: 1, reason: 'because-job-lost', changedAt: at }),
	)
}

async function give(who: Applying, caseId: string, content: string, rule: string | null = null) {
	const { key, sha256, bytes } = await fileStore().put(Readable.from([Buffer.from(content)]))
	await asSystem((tx) =>
		tx.insert(evidenceFiles).values({
			...{ caseId, rule, name: 'page.png', type: 'image/png', bytes, sha256, storeKey: key },
			...{ uploadedBy: who.personId, uploadedAt: at },
		}),
	)
	return path.join(folder, 'evidence', key.slice(0, 2), key)
}

async function afterCheck(caseId: string) {
	await checkCase({ caseId })
	return asSystem(async (tx) => {
		const [row] = await tx.select().from(cases).where(eq(cases.id, caseId))
		const [request] = await tx
			.select()
			.from(informationRequests)
			.where(eq(informationRequests.caseId, caseId))
		const asked = await tx
			.select({ rule: informationRequestItems.rule, asked: informationRequestItems.asked })
			.from(informationRequestItems)
			.where(eq(informationRequestItems.caseId, caseId))
			.orderBy(informationRequestItems.number)
		return { row: row!, request, asked }
	})
}

/** The timeline as the person it belongs to reads it. */
async function stepsTold({ who, caseId }: Awaited<ReturnType<typeof handedIn>>) {
	const parameters = await currentParameters()
	return asTaxpayer(who, async (tx) => {
		const [row] = await tx.select().from(cases).where(eq(cases.id, caseId))
		const own = await findOwnCase(tx, who, row?.reference ?? '')
		const facts = await ownCaseFacts(tx, own!, { on: dayInKorea(at), parameters })
		return caseView(facts, parameters, { t: translator('en'), language: 'en' }).steps
	})
}

describe('the check of a case', () => {
	it('passes what is complete on to the office', async () => {
		const { who, caseId } = await handedIn()
		await give(who, caseId, 'one page')
		const { row, request } = await afterCheck(caseId)
		expect(row).toMatchObject({ state: 'queued', flags: [] })
		expect(request).toBeUndefined()
		expect(await admin`select 1 from queue_items where case_id = ${caseId}`).toHaveLength(1)
	})

	it('asks for a missing document by name, with a day, and the clock stands still', async () => {
		const { caseId } = await handedIn()
		await needs(caseId, 'job-loss')
		const { row, request, asked } = await afterCheck(caseId)
		expect(row.state).toBe('awaiting_taxpayer')
		expect(row.pausedOn).not.toBeNull()
		expect(asked).toEqual([{ rule: 'job-loss', asked: 'document-missing' }])
		expect(request).toMatchObject({ askedBy: null, state: 'open', dueOn: row.awaitingUntil })
	})

	it('asks for nothing that was said to be out of reach', async () => {
		const { caseId } = await handedIn()
		await needs(caseId, 'job-loss')
		await admin`update evidence_requirements set state = 'cannot-provide' where case_id = ${caseId}`
		expect((await afterCheck(caseId)).row.state).toBe('queued')
	})

	it('tells the person that nothing is missing only where nothing is', async () => {
		const whole = await handedIn()
		await afterCheck(whole.caseId)
		expect((await stepsTold(whole)).at(1)).toMatchObject({ move: 'pass-check', passed: null })
		const excused = await handedIn()
		await needs(excused.caseId, 'job-loss')
		await admin`update evidence_requirements set state = 'cannot-provide'
			where case_id = ${excused.caseId}`
		await afterCheck(excused.caseId)
		expect((await stepsTold(excused)).at(1)?.passed).toEqual({ key: 'excused', count: 1 })
	})

	it('asks again for a file the store lost, and for one that was changed', async () => {
		const { who, caseId } = await handedIn()
		rmSync(await give(who, caseId, 'lost', 'job-loss'))
		writeFileSync(await give(who, caseId, 'as it was', 'care'), 'as it was not')
		const { row, asked } = await afterCheck(caseId)
		expect(row.state).toBe('awaiting_taxpayer')
		expect(asked).toEqual(
			expect.arrayContaining([
				{ rule: 'job-loss', asked: 'file-unreadable' },
				{ rule: 'care', asked: 'file-changed' },
			]),
		)
	})

	it('tells the officer of a file given twice and of an item paid meanwhile', async () => {
		const { who, caseId } = await handedIn([{}, {}])
		await give(who, caseId, 'same')
		await give(who, caseId, 'same')
		await admin`update tax_items set status = 'paid' where item_no = ${who.itemNos[0] ?? ''}`
		const { row } = await afterCheck(caseId)
		expect(row.state).toBe('queued')
		expect(row.flags).toEqual(['item-no-longer-owed', 'same-file-twice'])
	})

	it('takes the bytes of a removed file away', async () => {
		const { who, caseId } = await handedIn()
		const file = await give(who, caseId, 'taken back')
		await admin`update evidence_files set removed_at = now() where case_id = ${caseId}`
		await afterCheck(caseId)
		expect(() => rmSync(file)).toThrow('ENOENT')
	})

	it('run twice at once leaves one event of each kind', async () => {
		const { caseId } = await handedIn()
		await Promise.all([checkCase({ caseId }), checkCase({ caseId })])
		await checkCase({ caseId })
		const events = await asSystem((tx) =>
			tx
				.select({ move: caseEvents.move })
				.from(caseEvents)
				.where(eq(caseEvents.caseId, caseId))
				.orderBy(caseEvents.version),
		)
		expect(events.map(({ move }) => move)).toEqual(['submit', 'start-check', 'pass-check'])
	})
})
