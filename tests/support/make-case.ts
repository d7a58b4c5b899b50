import { randomBytes, randomUUID } from 'node:crypto'
import { calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { makeReference, referenceBytes } from '#app/domain/case/reference.ts'
import {
	type DeclarationSnapshot,
	snapshotVersion,
	type SubmittedPlan,
} from '#app/domain/declaration-snapshot.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { lawDue, officeDue } from '#app/domain/due.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import {
	askedReliefs,
	plannedReliefs,
	planWished,
	wishUnder,
} from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { dayInKorea, now } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { keepDeclaration } from '#db/case/declaration.server.ts'
import { keepPlan } from '#db/case/keep-plan.server.ts'
import { type CaseChange, moveCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsOfTaxpayer, type LedgerItem } from '#db/ledger/items-of-taxpayer.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import {
	caseItems,
	caseReliefs,
	cases,
	people,
	taxItems,
	taxpayers,
	payments,
} from '#db/schema/index.ts'
import { makeOffice } from './accounts.ts'
import { contractorAnswers } from './case-basis.ts'

export type MadeCase = {
	id: string
	reference: string
	taxpayerId: number
	personId: string
	submittedOn: CalendarDate
}

export type CaseToMake = {
	office?: string
	name?: string
	answers?: Answers
	/** The item's dates; it is in arrears unless they say otherwise. */
	item?: Partial<typeof taxItems.$inferInsert>
	/** Another one beside it. */
	otherItem?: Partial<typeof taxItems.$inferInsert>
	/** What the ledger knows to be paid on it. */
	paid?: readonly { on: CalendarDate; amount: number }[]
	at?: Date
	set?: CaseChange['set']
	/** Where to stop; `queued` unless said. */
	until?: 'submitted' | 'queued'
}

const quick = {
	lane: { lane: 'quick' },
	quickPlan: {
		relief: 'voluntary-plan',
		firstDueOn: calendarDate('2026-12-28'),
		payDay: 28,
		count: 4,
	},
} as const satisfies Answers

/** Answers of the quick lane: a plan of one's own and nothing to decide. */
export const quickAnswers: Answers = quick

/** A case of a taxpayer of its own, handed in by the same verbs and moves as a real one. */
export async function makeCase(wanted: CaseToMake = {}): Promise<MadeCase> {
	const { office = '101', name = '김가상', at = now(), answers = contractorAnswers } = wanted
	await makeOffice(office)
	const parameters = await currentParameters()
	return asSystem(async (tx) => {
		const owner = await makeOwner(tx, { ...wanted, office, name })
		const made = await handIn(tx, { ...owner, office, answers, at, parameters, set: wanted.set })
		if (wanted.until !== 'submitted') await pass(tx, made.id, at, parameters)
		return made
	})
}

async function makeOwner(
	tx: Tx,
	{ office, name, item, otherItem, paid = [] }: CaseToMake & { office: string; name: string },
) {
	const asOf = calendarDate('2026-11-20')
	const [taxpayer] = await tx
		.insert(taxpayers)
		.values({
			...{ key: randomUUID(), kind: 'individual', name, officeCode: office, asOf },
			...{ businessNo: '000-00-00000', openedOn: calendarDate('2019-03-02') },
			...{ receiptsY1: 80_000_000, phone: '010-0000-0000' },
		})
		.returning({ id: taxpayers.id })
	const [person] = await tx
		.insert(people)
		.values({ ciHash: randomUUID(), name })
		.returning({ id: people.id })
	const inserted: { id: number }[] = []
	for (const one of [item, ...(otherItem ? [otherItem] : [])]) {
		const row = itemRow(taxpayer!.id, office, one)
		inserted.push(...(await tx.insert(taxItems).values(row).returning({ id: taxItems.id })))
	}
	for (const { on, amount } of paid) {
		await tx.insert(payments).values({
			...{ paymentNo: randomUUID(), itemId: inserted[0]!.id, taxpayerId: taxpayer!.id, asOf },
			...{ paidOn: on, amountWon: amount, channel: 'account' },
		})
	}
	return { taxpayerId: taxpayer!.id, personId: person!.id }
}

function itemRow(taxpayerId: number, officeCode: string, item: CaseToMake['item']) {
	return {
		...{ itemNo: randomUUID().slice(0, 30), taxpayerId, officeCode },
		...{ taxCode: '41', attribution: '2025-2', decisionKind: '1' },
		establishedOn: calendarDate('2025-12-31'),
		statutoryDueOn: calendarDate('2026-01-26'),
		noticedOn: calendarDate('2026-03-10'),
		designatedDueOn: calendarDate('2026-03-31'),
		...({ taxWon: 4_800_000, stage: 'demand-passed', status: 'open' } as const),
		asOf: calendarDate('2026-11-20'),
		...item,
	}
}

type HandingIn = {
	taxpayerId: number
	personId: string
	office: string
	answers: Answers
	at: Date
	parameters: Parameters
	set: CaseToMake['set']
}

async function handIn(tx: Tx, wanted: HandingIn): Promise<MadeCase> {
	const { taxpayerId, personId, office, answers, at, parameters } = wanted
	const on = dayInKorea(at)
	const items = await itemsOfTaxpayer(tx, taxpayerId)
	const reliefs = askedReliefs(answers)
	const [row] = await tx
		.insert(cases)
		.values({ taxpayerId, officeCode: office })
		.returning({ id: cases.id })
	const caseId = row!.id
	const payable = (item: LedgerItem) => surchargeOf(item, on, parameters).payable
	await tx.insert(caseReliefs).values(reliefs.map((relief) => ({ caseId, relief })))
	await tx
		.insert(caseItems)
		.values(
			items.map((item) => ({ caseId, itemId: item.rowId, payableAtSubmission: payable(item) })),
		)
	const [plan = null, ...plansBeside] = await keepWishes(tx, caseId, wanted, items)
	const reference = makeReference(2026, randomBytes(referenceBytes))
	const moved = await moveCase(tx, {
		...{ caseId, move: 'submit', at, on, parameters },
		by: { actor: { role: 'taxpayer' }, id: personId, name: '김가상' },
		set: {
			...{ reference, submittedAt: at, lane: answers.lane?.lane ?? 'full', officeCode: office },
			dueOn: officeDue(on, [], parameters),
			lawDueOn: lawDue(reliefs, items, on, parameters)?.on ?? null,
			helpNeeds: [...(answers.help?.needs ?? [])],
			...wanted.set,
		},
	})
	if (!moved.moved) throw new Error(moved.refusal)
	const snapshot: DeclarationSnapshot = {
		...{ schemaVersion: snapshotVersion, reference, submittedAt: at.toISOString() },
		...{ submittedOn: on, answers, reliefs, plan, plansBeside, evidence: [], consents: [] },
		items: items.map((item) => ({ itemNo: item.itemNo, payable: payable(item) })),
		total: items.reduce((sum, item) => sum + payable(item), 0),
		parameters: parameters.version,
	}
	await keepDeclaration(tx, { caseId, version: 1, snapshot, submittedBy: personId, at })
	return { id: caseId, reference, taxpayerId, personId, submittedOn: on }
}

async function keepWishes(
	tx: Tx,
	caseId: string,
	{ answers, taxpayerId, at, parameters }: HandingIn,
	items: readonly LedgerItem[],
): Promise<SubmittedPlan[]> {
	const on = dayInKorea(at)
	const kept: SubmittedPlan[] = []
	for (const asked of plannedReliefs(answers)) {
		const wish = wishUnder(asked, answers)
		const wished = wish && planWished(wish, answers, items, on, parameters)
		const schedule = wished?.plan
		if (!wish || !schedule) continue
		const { relief, payDay } = wish
		await keepPlan(tx, {
			...{ caseId, taxpayerId, relief, origin: 'requested', payDay },
			itemIds: itemsUnderRelief(relief, items, on).map(({ rowId }) => rowId),
			...{ schedule, terms: wished.terms, calculatedOn: on, at },
			parameterVersion: parameters.version,
		})
		kept.push({ relief, total: schedule.total, instalments: schedule.instalments })
	}
	return kept
}

async function pass(tx: Tx, caseId: string, at: Date, parameters: Parameters): Promise<void> {
	const by = { actor: { role: 'system' as const }, id: null, name: null }
	const on = dayInKorea(at)
	await moveCase(tx, { caseId, move: 'start-check', by, at, on, parameters })
	const facts = { checkPassed: true }
	await moveCase(tx, { caseId, move: 'pass-check', by, at, on, parameters, facts })
}
