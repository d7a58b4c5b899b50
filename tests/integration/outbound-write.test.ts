import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerOffer } from '#app/features/case-progress/answer-offer.server.ts'
import { changeOwnCase } from '#app/features/case-progress/change-own-case.server.ts'
import { withdrawCase } from '#app/features/case-progress/withdraw-case.server.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { classifyCase } from '#app/features/review/classify-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, quickAnswers } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { filesIn, outboundFolder, writeInto } from '#tests/support/outbound.ts'
import { at, decidedCase, formOf, ownerOf, tenMonths } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let officer: NamedStaff
let approver: NamedStaff
let folder: string

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})
beforeEach(async () => {
	folder = outboundFolder()
	await admin`delete from outbound_events`
	await admin`delete from outbound_files`
})

/** How many wait for their turn at a taxpayer. */
async function waiting() {
	const [found] = await admin`select count(*)::int as count from pg_locks
		where locktype = 'advisory' and classid = 815006 and not granted`
	return found?.count as number
}

const decided = (wanted = {}) => decidedCase([officer, approver], wanted)

describe('what leaves', () => {
	it('a decision as asked, with its terms, then its plan with every instalment', async () => {
		const made = await decided()
		expect(await writeInto(folder)).toMatchObject([{ number: 1, lines: 2 }])
		const [file] = filesIn(folder)
		const [decision, plan] = file?.lines ?? []
		expect(decision).toMatchObject({
			...{ file: 1, line: 1, event: 'decision', turn: 1, case: made.reference, office: '101' },
			...{ outcome: 'approved', relief: 'seizure-deferral', deemed: false },
			...{ decidedOn: '2026-11-23', reasons: ['conditions-met'], answerBy: null },
		})
		const instalments = plan?.instalments as { amountWon: number; dueOn: string }[]
		expect(decision?.terms).toEqual({
			plan: plan?.plan,
			instalments: instalments.length,
			firstDueOn: instalments.at(0)?.dueOn,
			lastDueOn: instalments.at(-1)?.dueOn,
			totalWon: plan?.totalWon,
		})
		expect(instalments.reduce((sum, { amountWon }) => sum + amountWon, 0)).toBe(plan?.totalWon)
		expect(plan).toMatchObject({ line: 2, event: 'plan', turn: 2, inForceFrom: '2026-11-23' })
		expect(plan?.items).toEqual(decision?.items)
		expect(plan?.items).toHaveLength(1)
	})

	it('names nobody: a key of the ledger, a case, and no word anybody wrote', async () => {
		await decided()
		await writeInto(folder)
		const content = readFileSync(path.join(folder, 'outbound-000001.jsonl'), 'utf8')
		expect(content).not.toMatch(/김가상|살펴보았습니다|010-|officer-a/)
	})

	it('an offer, the answer to it, and the plan only then', async () => {
		const made = await decided(tenMonths)
		const [row] = await admin`select id from decisions where case_id = ${made.id}`
		const decisionId = String(row?.id)
		await changeOwnCase(
			{
				...{
					taxpayer: ownerOf(made),
					reference: made.reference,
					action: 'offer',
					done: 'accepted',
				},
				formData: formOf(),
			},
			(tx, doing, own) => answerOffer(tx, doing, own, { decisionId, answer: 'accepted' }),
		)
		await writeInto(folder)
		expect(filesIn(folder)[0]?.lines).toMatchObject([
			{ event: 'decision', outcome: 'approved-changed', terms: { instalments: 10 } },
			{ event: 'offer-answer', decision: decisionId, answer: 'accepted' },
			{ event: 'plan' },
		])
	})

	it('an application taken back', async () => {
		const made = await makeCase({ at })
		await changeOwnCase(
			{
				...{
					taxpayer: ownerOf(made),
					reference: made.reference,
					action: 'withdraw',
					done: 'withdrawn',
				},
				formData: formOf(),
			},
			(tx, doing, own) => withdrawCase(tx, doing, own),
		)
		await writeInto(folder)
		expect(filesIn(folder)[0]?.lines).toMatchObject([
			{ event: 'withdrawal', case: made.reference, turn: 1 },
		])
	})

	it('a classification, and what it corrects', async () => {
		const { reference } = await makeCase({ at })
		await doingOn(officer, reference, (tx, by, row) => takeCase(tx, by, row), at)
		for (const [type, minutes] of [
			['temporary', 1],
			['livelihood', 2],
		] as const)
			await doingOn(
				officer,
				reference,
				(tx, by, row) => classifyCase(tx, by, row, { type, reason: '가상' }),
				new Date(at.getTime() + minutes * 60_000),
			)
		await writeInto(folder)
		const [first, second] = filesIn(folder)[0]?.lines ?? []
		expect([first, second]).toMatchObject([
			{ event: 'classification', type: 'temporary', corrects: null },
			{ event: 'classification', type: 'livelihood', corrects: first?.classification },
		])
	})

	it('a plan that another one takes the place of', async () => {
		const made = await makeCase({ at, answers: quickAnswers })
		await doingOn(officer, made.reference, (tx, by, row) => acknowledgePlan(tx, by, row), at)
		const [plan] = await admin`select id from plans where case_id = ${made.id}`
		await asSystem(async (tx) => {
			const { endEveryPlan } = await import('#db/case/plan-state.server.ts')
			await endEveryPlan(tx, made.id, 'declined')
		})
		await writeInto(folder)
		expect(filesIn(folder)[0]?.lines).toMatchObject([
			{ event: 'plan', relief: 'voluntary-plan' },
			{ event: 'plan-ended', plan: plan?.id, because: 'declined', planCase: made.reference },
		])
	})

	it('nothing of what was taken back with its move', async () => {
		const made = await makeCase({ at })
		await asSystem(async (tx) => {
			await recordOutbound(tx, { kind: 'withdrawal', subjectId: made.id, caseId: made.id, at })
			throw new Error('undone')
		}).catch(() => undefined)
		expect(await writeInto(folder)).toEqual([])
		expect(readdirSync(folder)).toEqual([])
	})
})

describe('the files', () => {
	it('are numbered without a gap, signed, and each names the one before', async () => {
		for (let turn = 0; turn < 3; turn += 1) {
			await decided()
			await writeInto(folder)
			await writeInto(folder)
		}
		const files = filesIn(folder)
		expect(files.map(({ name }) => name)).toEqual([
			'outbound-000001.jsonl',
			'outbound-000002.jsonl',
			'outbound-000003.jsonl',
		])
		expect(files.map(({ head }) => head.previous)).toEqual([
			'0'.repeat(64),
			...files.slice(0, 2).map(({ sha256 }) => sha256),
		])
		expect(files.every(({ signed }) => signed)).toBe(true)
	})

	it('hold each event once, however many write at once', async () => {
		for (let turn = 0; turn < 3; turn += 1) await decided()
		await Promise.all(Array.from({ length: 6 }, () => writeInto(folder)))
		const files = filesIn(folder)
		expect(files).toHaveLength(1)
		expect(files[0]?.lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6])
		const ids = files.flatMap(({ lines }) => lines.map(({ id }) => id))
		expect(new Set(ids).size).toBe(6)
	})

	it('keep the order in which things were done about one taxpayer', async () => {
		const made = await makeCase({ at })
		const note = (kind: 'withdrawal' | 'offer-answer', then: () => Promise<void> | void) =>
			asSystem(async (tx) => {
				await recordOutbound(tx, { kind, subjectId: made.id, caseId: made.id, at })
				await then()
			})
		let release: () => void = () => undefined
		const held = new Promise<void>((resolve) => (release = resolve))
		let first = Promise.resolve()
		await new Promise<void>((noted) => {
			first = note('withdrawal', () => {
				noted()
				return held
			})
		})
		const second = note('offer-answer', () => undefined)
		await Promise.race([second, expect.poll(waiting).toBe(1)])
		await writeInto(folder)
		release()
		await Promise.all([first, second])
		await writeInto(folder)
		const lines = filesIn(folder).flatMap((file) => file.lines)
		expect(lines.map(({ event, turn }) => [event, turn])).toEqual([
			['withdrawal', 1],
			['offer-answer', 2],
		])
	})

	it('cut off before the name is there, comes the same to the byte', async () => {
		await decided()
		const place = path.join(folder, 'outbound-000001.jsonl')
		// A name that cannot be taken: the file is written beside it and goes no further.
		mkdirSync(path.join(place, 'in-the-way'), { recursive: true })
		await expect(writeInto(folder)).rejects.toThrow()
		const partial = readFileSync(path.join(folder, '.outbound-000001.jsonl.partial'), 'utf8')
		rmSync(place, { recursive: true })

		await decided()
		await writeInto(folder)
		expect(readFileSync(place, 'utf8')).toBe(partial)
		expect(filesIn(folder).map(({ head }) => head.file)).toEqual([1, 2])
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
	})

	it('are refused to be placed once a line was tampered with', async () => {
		await decided()
		await writeInto(folder)
		await admin`update outbound_events set line = replace(line, '"approved"', '"declined"')`
		await admin`update outbound_files set placed_at = null`
		await expect(writeInto(folder)).rejects.toThrow('is not what was signed')
	})
})
