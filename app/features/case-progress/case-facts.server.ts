import { and, asc, eq, isNull, or } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CaseFacts } from '#app/domain/case/case-facts.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { type Decision, latestDecision } from '#db/case/latest-decision.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type Office, officeByCode } from '#db/ledger/office.server.ts'
import {
	caseEvents,
	caseItems,
	caseReliefs,
	evidenceFiles,
	evidenceRequirements,
	offices,
	plans,
	taxItems,
} from '#db/schema/index.ts'
import { type OpenRequest, openRequestOf } from './open-request.server.ts'
import { type WaivedFor, waivedOfCase } from './waived-documents.server.ts'

export type CaseEvent = Pick<
	typeof caseEvents.$inferSelect,
	'version' | 'move' | 'toState' | 'at' | 'subject' | 'reason'
>
export type HeldItem = Awaited<ReturnType<typeof itemsOf>>[number]
export type HandedInFile = Awaited<ReturnType<typeof filesOf>>[number]

/** All a taxpayer is told of a case of their own. */
export type OwnCaseFacts = {
	row: OwnCase
	rules: CaseFacts
	office: Office | undefined
	reliefs: readonly Relief[]
	items: readonly HeldItem[]
	events: readonly CaseEvent[]
	files: readonly HandedInFile[]
	request: OpenRequest | undefined
	decision: Decision | undefined
	/** Documents the person said they cannot get. */
	excused: number
	/** What the office goes without. */
	waived: readonly WaivedFor[]
	/** A plan is in force, or was and is kept. */
	hasPlan: boolean
	on: CalendarDate
}

export async function ownCaseFacts(
	tx: Tx,
	row: OwnCase,
	{ on, parameters }: { on: CalendarDate; parameters: Parameters },
): Promise<OwnCaseFacts> {
	const asked = await tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, row.id))
	return {
		row,
		rules: await factsOfCase(tx, row, on, parameters),
		office: await officeByCode(tx, row.officeCode),
		reliefs: asked.map(({ relief }) => relief),
		items: await itemsOf(tx, row.id),
		events: await eventsOf(tx, row.id),
		files: await filesOf(tx, row.id),
		request: await openRequestOf(tx, row.id),
		decision: await latestDecision(tx, row.id),
		excused: await excusedOf(tx, row.id),
		waived: await waivedOfCase(tx, row.id),
		hasPlan: await hasPlan(tx, row.id),
		on,
	}
}

function eventsOf(tx: Tx, caseId: string): Promise<CaseEvent[]> {
	const { version, move, toState, at, subject, reason } = caseEvents
	return tx
		.select({ version, move, toState, at, subject, reason })
		.from(caseEvents)
		.where(eq(caseEvents.caseId, caseId))
		.orderBy(asc(version))
}

function itemsOf(tx: Tx, caseId: string) {
	return tx
		.select({
			itemNo: taxItems.itemNo,
			taxCode: taxItems.taxCode,
			attribution: taxItems.attribution,
			payableAtSubmission: caseItems.payableAtSubmission,
			officeCode: taxItems.officeCode,
			officeName: offices.name,
		})
		.from(caseItems)
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.innerJoin(offices, eq(offices.code, taxItems.officeCode))
		.where(eq(caseItems.caseId, caseId))
		.orderBy(asc(taxItems.statutoryDueOn), asc(taxItems.id))
}

function filesOf(tx: Tx, caseId: string) {
	const { id, name, rule, scan, seenByStaffAt, uploadedAt } = evidenceFiles
	return tx
		.select({ id, name, rule, scan, seenByStaffAt, uploadedAt })
		.from(evidenceFiles)
		.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt)))
		.orderBy(asc(uploadedAt), asc(id))
}

function excusedOf(tx: Tx, caseId: string): Promise<number> {
	const { state, waivedFrom } = evidenceRequirements
	const isExcused = or(eq(state, 'cannot-provide'), eq(waivedFrom, 'cannot-provide'))
	return tx.$count(evidenceRequirements, and(eq(evidenceRequirements.caseId, caseId), isExcused))
}

async function hasPlan(tx: Tx, caseId: string): Promise<boolean> {
	const rows = await tx.select({ state: plans.state }).from(plans).where(eq(plans.caseId, caseId))
	return rows.some(({ state }) => ['active', 'completed', 'defaulted'].includes(state))
}
