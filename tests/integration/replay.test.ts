import { execFile } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { approveProposal } from '#app/features/parameters/decide-proposal.server.ts'
import { proposeChange } from '#app/features/parameters/propose-change.server.ts'
import { replayDecisions } from '#app/features/replay/replay-decisions.server.ts'
import { replayStored } from '#app/features/replay/replay-stored.server.ts'
import { decisionsOfCase } from '#app/features/replay/stored-decisions.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { asStaff, asSystem } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { replayAlarms } from '#db/schema/index.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { type CaseToMake, makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doing, doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings, testEnvironment } from '#tests/support/settings.ts'

const { admin, url } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')

let officer: NamedStaff
let approver: NamedStaff
let policyA: NamedStaff
let policyB: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
	policyA = await makeActing('policy-a', 'policy')
	policyB = await makeActing('policy-b', 'policy')
})

const asAsked: Recommending = {
	...{ outcome: 'approved', reasonCodes: ['conditions-met'], text: '', findings: {}, offer: null },
}
const offered = (count: number): Recommending => ({
	...{ ...asAsked, outcome: 'approved-changed', reasonCodes: ['more-affordable'] },
	offer: { firstDueOn: d('2026-12-28'), payDay: 28, count },
})
const declined: Recommending = {
	...{ ...asAsked, outcome: 'declined', reasonCodes: ['payment-not-hard'], text: '가상 사유' },
}

async function decided(wanted: Recommending = asAsked, made: CaseToMake = {}): Promise<MadeCase> {
	const one = await makeCase({ at, ...made })
	const on = (by: NamedStaff, work: Parameters<typeof doingOn>[2]) =>
		doingOn(by, one.reference, work, at)
	await on(officer, (tx, doer, row) => takeCase(tx, doer, row))
	const put = await on(officer, (tx, doer, row) => recommend(tx, doer, row, wanted))
	const done = await on(approver, (tx, doer, row) => decide(tx, doer, row, { text: '가상 결정' }))
	expect([put, done]).toMatchObject([{ moved: true }, { moved: true }])
	return one
}

async function replayed({ id }: MadeCase) {
	const [stored] = await asSystem((tx) => decisionsOfCase(tx, id))
	return replayStored(stored!)
}

async function changeNumber(key: string, value: string, from: string): Promise<void> {
	const stated = { article: '가상 조문', source: '가상 고시' }
	const change = { kind: 'figure' as const, key, value, from: d(from), to: null, ...stated }
	const wanted = { change, ...stated, reason: '가상', correction: '가상으로 바로잡습니다.' }
	const put = await doing(policyA, (tx, doer) => proposeChange(tx, doer, wanted), at)
	if ('refusal' in put) throw new Error(put.refusal)
	const seenVersion = (await currentParameters()).version
	const approve = doing(
		policyB,
		(tx, doer) => approveProposal(tx, doer, put.id, { seenVersion }),
		at,
	)
	expect(await approve).toEqual({ decided: true })
}

type Ran = { code: number; answer: unknown; told: string }

function law(...args: string[]): Promise<Ran> {
	// What docs/law-cli.md names, and nothing more.
	const { FIELD_ENCRYPTION_KEYS } = testEnvironment
	const env = { ...process.env, FIELD_ENCRYPTION_KEYS, DATABASE_URL: url }
	return new Promise((resolve) => {
		const child = execFile('bin/dasibom', ['law', ...args], { env }, (_error, stdout, stderr) => {
			const answer: unknown = stdout ? JSON.parse(stdout) : undefined
			resolve({ code: child.exitCode ?? -1, answer, told: stderr })
		})
	})
}

const equal = { differences: [], notReplayable: [] }
const alarms = () => asStaff(policyA, (tx) => tx.select().from(replayAlarms))
const tamper = ({ id }: MadeCase, by: number) => admin`
	update decisions set trace = jsonb_set(trace, '{items,0,payable}',
		to_jsonb((trace #>> '{items,0,payable}')::bigint + ${by})) where case_id = ${id}`

describe('a decision that was made, reckoned again', () => {
	it(
		'is the same for every outcome, also after the numbers changed',
		{ timeout: 120_000 },
		async () => {
			const items = [
				...[{ taxWon: 900_000 }, { taxWon: 4_800_000 }, { taxWon: 77_777_770 }],
				{
					establishedOn: d('2018-12-31'),
					designatedDueOn: d('2019-03-31'),
					noticedOn: d('2019-03-01'),
				},
				{ designatedDueOn: d('2026-07-31'), noticedOn: d('2026-07-01'), taxWon: 3_210_980 },
			]
			const money = contractorAnswers.money!
			const rich = { ...money, income: { ...money.income, business: 90_000_000 } }
			const made: MadeCase[] = []
			const answers = { ...contractorAnswers, money: rich }
			const paid = [{ on: d('2026-10-05'), amount: 123_450 }]
			const outcomes = [asAsked, offered(10), declined]
			for (const [index, item] of items.entries())
				made.push(await decided(outcomes[index % outcomes.length], { item, paid, answers }))
			for (const one of made) expect(await replayed(one)).toEqual(equal)

			await changeNumber('surcharge.daily-rate', '0.00031', '2022-02-15')
			await changeNumber('living-cost.protected-share', '0.8', '2026-01-01')
			await changeNumber('office.offer-working-days', '3', '2026-01-01')
			for (const one of made) expect(await replayed(one)).toEqual(equal)
			expect(await replayed(await decided())).toEqual(equal)
		},
	)

	it('keeps its offer’s own numbers where they changed between offer and decision', async () => {
		const one = await makeCase({ at })
		const on = (by: NamedStaff, work: Parameters<typeof doingOn>[2]) =>
			doingOn(by, one.reference, work, at)
		await on(officer, (tx, doer, row) => takeCase(tx, doer, row))
		await on(officer, (tx, doer, row) => recommend(tx, doer, row, offered(9)))
		await changeNumber('surcharge.daily-rate', '0.00041', '2022-02-15')
		await on(approver, (tx, doer, row) => decide(tx, doer, row, { text: '가상 결정' }))
		expect(await replayed(one)).toEqual(equal)
	})
})

describe('dasibom law replay', () => {
	it('answers 0 where all is as it was, 1 with the rows where it is not, 2 for no such case', async () => {
		const one = await decided()
		const { reference } = one
		expect(await law('replay', reference)).toMatchObject({
			code: 0,
			answer: { case: reference, equal: true, decisions: [{ equal: true, differences: [] }] },
		})
		await tamper(one, 10)
		const found = await law('replay', reference)
		expect(found).toMatchObject({ code: 1, answer: { equal: false } })
		const [decision] = (found.answer as { decisions: { differences: unknown[] }[] }).decisions
		expect(decision?.differences).toMatchObject([{ where: 'trace.items[0].payable' }])
		expect(await law('replay', 'DB-2026-NONE-NONE')).toMatchObject({
			...{ code: 2, answer: undefined, told: expect.stringContaining('no case') },
		})
		const open = await makeCase({ at })
		expect(await law('replay', open.reference)).toMatchObject({
			...{ code: 2, told: expect.stringContaining('not been decided') },
		})
		await tamper(one, -10)
	})
})

describe('the nightly replay', () => {
	it('raises what differs once, and settles it when it no longer does', async () => {
		const one = await decided()
		await replayDecisions()
		expect(await alarms()).toEqual([])
		await tamper(one, 1)
		await replayDecisions()
		await replayDecisions()
		expect(await alarms()).toMatchObject([
			{
				...{ reference: one.reference, settledAt: null },
				differences: [{ where: 'trace.items[0].payable' }],
			},
		])
		const [run] = await admin`select replayed, differing from replay_runs order by id desc limit 1`
		expect(run).toMatchObject({ differing: 1 })
		expect(Number(run?.replayed)).toBeGreaterThan(1)
		await tamper(one, -1)
		await replayDecisions()
		expect(await alarms()).toMatchObject([{ settledAt: expect.any(Date) }])
	})

	it('raises a decision whose numbers are gone, and goes on with the others', async () => {
		const one = await decided()
		await admin`update decisions set parameter_version = 'gone' where case_id = ${one.id}`
		await replayDecisions()
		const open = (await alarms()).filter(({ settledAt }) => settledAt === null)
		expect(open).toMatchObject([{ differences: [{ where: 'replay', kept: 'gone' }] }])
	})

	it('is for policy staff and auditors to read', async () => {
		expect(await asStaff(officer, (tx) => tx.select().from(replayAlarms))).toEqual([])
	})
})
