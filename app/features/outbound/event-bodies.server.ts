import { and, asc, desc, eq, inArray, isNull, lt, or, gt, type SQL } from 'drizzle-orm'
import { type OutboundKind } from '#app/domain/outbound-event.ts'
import { type Tx } from '#db/client.server.ts'
import {
	caseItems,
	cases,
	classifications,
	decisions,
	instalments,
	planItems,
	plans,
	taxItems,
} from '#db/schema/index.ts'

export type WaitingEvent = {
	kind: OutboundKind
	subjectId: string
	caseId: string
	word: string | null
}

export type Body = Record<string, unknown>

/** What each kind of event says besides when and of whom; read from rows that never change again. */
export const bodyOf: Record<OutboundKind, (tx: Tx, event: WaitingEvent) => Promise<Body>> = {
	decision: decisionBody,
	'offer-answer': (_, { subjectId, word }) =>
		Promise.resolve({ decision: subjectId, answer: word }),
	plan: planBody,
	'plan-ended': planEndedBody,
	withdrawal: () => Promise.resolve({}),
	classification: classificationBody,
}

async function decisionBody(tx: Tx, { subjectId }: WaitingEvent): Promise<Body> {
	const row = await only(tx.select().from(decisions).where(eq(decisions.id, subjectId)))
	const { decidedOn, outcome, relief, deemed, reasonCodes, planId, answerBy } = row
	return {
		...{ decision: subjectId, decidedOn, outcome, relief, deemed: deemed === 'yes' },
		reasons: reasonCodes,
		items: planId ? await itemsOfPlan(tx, planId) : await itemsDecided(tx, row),
		terms: planId && (await termsOf(tx, planId)),
		answerBy,
	}
}

async function termsOf(tx: Tx, planId: string): Promise<Body> {
	const rows = await tx
		.select({ dueOn: instalments.dueOn, amount: instalments.amount })
		.from(instalments)
		.where(eq(instalments.planId, planId))
		.orderBy(asc(instalments.number))
	return {
		plan: planId,
		instalments: rows.length,
		firstDueOn: rows.at(0)?.dueOn,
		lastDueOn: rows.at(-1)?.dueOn,
		totalWon: rows.reduce((sum, { amount }) => sum + amount, 0),
	}
}

async function planBody(tx: Tx, { subjectId }: WaitingEvent): Promise<Body> {
	const plan = await only(tx.select().from(plans).where(eq(plans.id, subjectId)))
	const rows = await tx
		.select()
		.from(instalments)
		.where(eq(instalments.planId, subjectId))
		.orderBy(asc(instalments.number))
	return {
		...{ plan: subjectId, relief: plan.relief, inForceFrom: plan.activeFrom },
		items: await itemsOfPlan(tx, subjectId),
		totalWon: plan.total,
		surchargeDuringPlanWon: plan.surchargeDuringPlan,
		instalments: rows.map(({ number, dueOn, amount, ofTax, ofSurcharge, ofCost }) => ({
			...{ number, dueOn, amountWon: amount },
			...{ ofTaxWon: ofTax, ofSurchargeWon: ofSurcharge, ofCostWon: ofCost },
		})),
	}
}

async function planEndedBody(tx: Tx, { subjectId, word }: WaitingEvent): Promise<Body> {
	const { relief, reference } = await only(
		tx
			.select({ relief: plans.relief, reference: cases.reference })
			.from(plans)
			.innerJoin(cases, eq(cases.id, plans.caseId))
			.where(eq(plans.id, subjectId)),
	)
	const items = await itemsOfPlan(tx, subjectId)
	return { plan: subjectId, planCase: reference, relief, items, because: word }
}

async function classificationBody(tx: Tx, { subjectId, caseId }: WaitingEvent): Promise<Body> {
	const row = await only(tx.select().from(classifications).where(eq(classifications.id, subjectId)))
	const [earlier] = await tx
		.select({ id: classifications.id })
		.from(classifications)
		.where(and(eq(classifications.caseId, caseId), lt(classifications.at, row.at)))
		.orderBy(desc(classifications.at))
		.limit(1)
	return { classification: subjectId, type: row.type, corrects: earlier?.id ?? null }
}

async function itemsOfPlan(tx: Tx, planId: string): Promise<string[]> {
	const held = tx
		.select({ itemId: planItems.itemId })
		.from(planItems)
		.where(eq(planItems.planId, planId))
	return itemNumbers(tx, inArray(taxItems.id, held))
}

// What had left the case by then was not decided about.
async function itemsDecided(
	tx: Tx,
	{ caseId, decidedAt }: { caseId: string; decidedAt: Date },
): Promise<string[]> {
	const held = tx
		.select({ itemId: caseItems.itemId })
		.from(caseItems)
		.where(
			and(
				eq(caseItems.caseId, caseId),
				or(isNull(caseItems.leftAt), gt(caseItems.leftAt, decidedAt)),
			),
		)
	return itemNumbers(tx, inArray(taxItems.id, held))
}

async function itemNumbers(tx: Tx, which: SQL): Promise<string[]> {
	const rows = await tx
		.select({ itemNo: taxItems.itemNo })
		.from(taxItems)
		.where(which)
		.orderBy(asc(taxItems.itemNo))
	return rows.map(({ itemNo }) => itemNo)
}

async function only<Row>(found: PromiseLike<Row[]>): Promise<Row> {
	const [row] = await found
	if (!row) throw new Error('What an event tells of is never removed')
	return row
}
