import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { submitApplication } from '#app/features/application/submit-application.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { declarationOf } from '#db/case/declaration.server.ts'
import {
	cases,
	contactDetails,
	evidenceRequirements,
	planItems,
	plans,
	taxItems,
} from '#db/schema/index.ts'
import {
	type Applying,
	makeApplying,
	makeDraft,
	makeSubmission,
	noHelp,
	useParameters,
} from '#tests/support/application.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

beforeAll(async () => {
	installTestSettings()
	await useParameters()
})

/** Everything the full way asks, for the relief under test. */
function fullAnswers(itemNos: readonly string[], changed: Answers): Answers {
	return {
		lane: { lane: 'full' },
		items: { itemNos },
		situation: { causes: ['job-lost', 'family-death'], note: '', treatmentSixMonths: null },
		since: { month: '2026-09' },
		household: { people: 2, children: 0 },
		money: {
			income: { work: 4_000_000, business: 0, benefits: 0, family: 0, other: 0 },
			spending: {
				...{ rent: 0, medical: 0, childcare: 0, 'debt-service': 0 },
				...{ food: 0, utilities: 0, transport: 0, other: 0 },
			},
		},
		property: {
			assets: { deposits: 0, 'rent-deposit': 0, 'real-estate': 0, vehicle: 0, other: 0 },
			debts: { secured: 0, bank: 0, card: 0, private: 0, other: 0 },
		},
		help: noHelp,
		evidence: { cannot: {}, later: [] },
		...changed,
	}
}

async function handedIn(who: Applying, changed: Answers) {
	const caseId = await makeDraft(who, fullAnswers(who.itemNos, changed))
	return { caseId, send: async () => submitApplication(who, await makeSubmission(who)) }
}

async function caseOf(caseId: string) {
	const [row] = await asSystem((tx) => tx.select().from(cases).where(eq(cases.id, caseId)))
	return row!
}

const extension: Answers = {
	reliefs: { chosen: ['deadline-extension'] },
	plan: { relief: 'deadline-extension', count: 3, payDay: 25, firstDueOn: d('2026-12-25') },
}

describe('a crisis in what was declared', () => {
	it('is marked for the office, which has to report one it learns of', async () => {
		const who = await makeApplying()
		const poor = fullAnswers(who.itemNos, extension).money!
		const money = { ...poor, income: { ...poor.income, work: 1_000_000 } }
		const { caseId, send } = await handedIn(who, { reliefs: { chosen: ['extinction'] }, money })
		await send()
		expect((await caseOf(caseId)).flags).toContain('emergency-welfare-duty')
	})
})

describe('an extension asked for', () => {
	it('is due by the law, and silence counts where it was filed early enough', async () => {
		const who = await makeApplying([{ demandDueOn: d('2026-12-10') }])
		const { caseId, send } = await handedIn(who, extension)
		await send()
		expect(await caseOf(caseId)).toMatchObject({
			...{ lane: 'full', dueOn: null, lawDueOn: '2026-12-02', deemedOn: '2026-12-03', flags: [] },
		})
	})

	it('filed late is marked as near its deadline, and silence counts for nothing', async () => {
		const who = await makeApplying([{ demandDueOn: d('2026-11-27') }])
		const { caseId, send } = await handedIn(who, extension)
		await send()
		expect(await caseOf(caseId)).toMatchObject({
			...{ lawDueOn: '2026-11-26', deemedOn: null, flags: ['demand-deadline-near'] },
		})
	})

	it('plans only the items whose deadline is ahead, and takes all of them into the case', async () => {
		const who = await makeApplying([{ demandDueOn: d('2026-12-10') }, {}])
		const { caseId, send } = await handedIn(who, extension)
		await send()
		const held = await asSystem((tx) =>
			tx
				.select({ itemNo: taxItems.itemNo })
				.from(planItems)
				.innerJoin(plans, eq(plans.id, planItems.planId))
				.innerJoin(taxItems, eq(taxItems.id, planItems.itemId))
				.where(eq(plans.caseId, caseId)),
		)
		expect(held).toEqual([{ itemNo: who.itemNos[0] }])
		expect(await admin`select 1 from case_items where case_id = ${caseId}`).toHaveLength(2)
	})
})

it('documents are received, out of reach or still needed, each as it is', async () => {
	const who = await makeApplying([{ demandDueOn: d('2026-12-10') }])
	const situation = {
		...{ causes: ['job-lost', 'family-death', 'customer-unpaid'], note: '' },
		treatmentSixMonths: null,
	} satisfies Answers['situation']
	const evidence = { cannot: { death: '가상의 까닭' }, later: ['customer-default'] }
	const { caseId, send } = await handedIn(who, { ...extension, situation, evidence })
	await admin`insert into evidence_files
		(case_id, rule, name, type, bytes, sha256, store_key, uploaded_by, uploaded_at)
		values (${caseId}, 'job-loss', 'page.png', 'image/png', 1, 'abc', ${randomUUID()},
			${who.personId}, now())`
	await send()
	const rows = await asSystem((tx) =>
		tx
			.select({ rule: evidenceRequirements.rule, state: evidenceRequirements.state })
			.from(evidenceRequirements)
			.where(eq(evidenceRequirements.caseId, caseId))
			.orderBy(asc(evidenceRequirements.rule)),
	)
	expect(rows).toEqual([
		{ rule: 'customer-default', state: 'needed' },
		{ rule: 'death', state: 'cannot-provide' },
		{ rule: 'job-loss', state: 'received' },
	])
	const declaration = await asSystem((tx) => declarationOf(tx, caseId))
	expect(declaration?.snapshot.evidence).toEqual([{ rule: 'job-loss', files: ['abc'] }])
	expect(declaration?.snapshot.answers.evidence?.cannot).toEqual({ death: '가상의 까닭' })
})

it('a relief without a plan has none, and the months the law gives', async () => {
	const who = await makeApplying()
	const { caseId, send } = await handedIn(who, { reliefs: { chosen: ['extinction'] } })
	await send()
	expect(await caseOf(caseId)).toMatchObject({ dueOn: null, lawDueOn: '2027-05-24' })
	expect(await admin`select 1 from plans where case_id = ${caseId}`).toHaveLength(0)
})

it('several reliefs asked for at once each bring their own plan and their own clock', async () => {
	const who = await makeApplying([{}, { notDueUntil: d('2026-12-20') }])
	const days = { firstDueOn: d('2026-12-28'), payDay: 28, count: 3 } as const
	const asked = {
		reliefs: { chosen: ['seizure-deferral', 'deadline-extension'] },
		plan: {
			...{ relief: 'seizure-deferral', ...days },
			beside: [{ relief: 'deadline-extension', ...days }],
		},
	} satisfies Answers
	const { caseId, send } = await handedIn(who, asked)
	expect(await send()).toMatchObject({ reference: expect.stringMatching(/^DB-/) })
	// The law answers for the extension, the office's promise for the deferral.
	expect(await caseOf(caseId)).toMatchObject({ dueOn: '2026-12-11', lawDueOn: '2026-12-02' })
	const plans = await admin`select p.relief, count(*)::int as items from plans p
		join plan_items i on i.plan_id = p.id where p.case_id = ${caseId} group by 1 order by 1`
	expect(plans).toEqual([
		...[
			{ relief: 'deadline-extension', items: 1 },
			{ relief: 'seizure-deferral', items: 1 },
		],
	])
	const declaration = await asSystem((tx) => declarationOf(tx, caseId))
	expect(declaration?.snapshot.plan?.relief).toBe('seizure-deferral')
	expect(declaration?.snapshot.plansBeside?.map(({ relief }) => relief)).toEqual([
		...['deadline-extension'],
	])
	const [queued] = await admin`select kind from queue_items where case_id = ${caseId}`
	expect(queued).toEqual({ kind: 'deadline-extension' })
})

it('a relief chosen after the plan was has to be planned for before anything is sent', async () => {
	const who = await makeApplying()
	const plan = { relief: 'voluntary-plan', firstDueOn: d('2026-12-28'), payDay: 28, count: 3 }
	const reliefs = { chosen: ['seizure-deferral', 'deadline-extension'] }
	const { send } = await handedIn(who, { reliefs, plan } as Answers)
	expect(await send()).toEqual({ refusal: 'plan_no_longer_fits' })
})

it('help and contact reach the case and stay sealed', async () => {
	const who = await makeApplying()
	const help = {
		...{ needs: ['interpreter', 'text-not-calls'], interpreterLanguage: '베트남어' },
		...{ helperName: '', email: 'sample@example.test', phone: '' },
	} satisfies Answers['help']
	const { caseId, send } = await handedIn(who, { reliefs: { chosen: ['extinction'] }, help })
	await send()
	expect(await caseOf(caseId)).toMatchObject({
		...{ helpNeeds: ['interpreter', 'text-not-calls'], flags: ['foreign-language'] },
	})
	const [contact] = await asSystem((tx) =>
		tx.select().from(contactDetails).where(eq(contactDetails.taxpayerId, who.taxpayerId)),
	)
	expect(contact).toMatchObject({ textNotCalls: true, phone: null, language: 'ko' })
	expect(contact?.email).toMatch(/^v1\./)
})
