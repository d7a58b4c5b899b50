import { and, desc, eq, isNotNull, ne, or } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { latestDecision } from '#db/case/latest-decision.server.ts'
import { type Tx } from '#db/client.server.ts'
import { caseReliefs, cases, plans } from '#db/schema/index.ts'
import { type Face, faceOf, turnOf, type Waiting } from './face.ts'
import { type Words } from './words.ts'

export type ListedCase =
	| { kind: 'draft'; savedAt: string }
	| {
			kind: 'case'
			reference: string
			reliefs: string
			face: Face
			turn: Waiting
			at: string
			hasPlan: boolean
	  }

/** Every case of a taxpayer, the newest first; a draft on top, a discarded one not at all. */
export async function casesOfTaxpayer(
	tx: Tx,
	taxpayerId: number,
	on: CalendarDate,
	words: Words,
): Promise<ListedCase[]> {
	const rows = await tx
		.select()
		.from(cases)
		.where(
			and(
				eq(cases.taxpayerId, taxpayerId),
				or(isNotNull(cases.submittedAt), ne(cases.state, 'closed')),
			),
		)
		.orderBy(desc(cases.submittedAt))
	const listed: ListedCase[] = []
	for (const row of rows) listed.push(await listedCase(tx, row, on, words))
	return listed
}

async function listedCase(
	tx: Tx,
	row: typeof cases.$inferSelect,
	on: CalendarDate,
	{ t, language }: Words,
): Promise<ListedCase> {
	const { id, reference, submittedAt, state } = row
	if (!reference || !submittedAt || state === 'draft') {
		return { kind: 'draft', savedAt: formatInstant(row.changedAt, language) }
	}
	const asked = await tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, id))
	const face = faceOf({ ...row, state, decision: await latestDecision(tx, id), on })
	const running = await tx
		.select({ id: plans.id })
		.from(plans)
		.where(and(eq(plans.caseId, id), eq(plans.state, 'active')))
	return {
		...{ kind: 'case', reference, face, turn: turnOf(face, state) },
		reliefs: asked.map(({ relief }) => reliefName(t, relief)).join(', '),
		at: formatInstant(submittedAt, language),
		hasPlan: running.length > 0,
	}
}
