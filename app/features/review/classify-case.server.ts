import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Classification, nothingNoted, type NotedFacts } from '#app/domain/classification.ts'
import { type Place, seal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { changedSince, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { refreshQueueItem } from '#db/case/queue-item.server.ts'
import { auditStaff, type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { cases, classifications } from '#db/schema/index.ts'
import { suggestionFor } from './classification-facts.ts'
import { caseFile } from '#db/case/case-file.server.ts'

type Classifying = {
	type: Classification
	reason: string
	/** What the officer found besides what the person said. */
	noted?: NotedFacts
	seenVersion?: number
}

export type ClassifyRefusal = 'not_assigned_to_you' | 'not_available' | 'not_your_role'

const classifiable: readonly OfficeCase['state'][] = [
	'in_review',
	'awaiting_taxpayer',
	'awaiting_visit',
	'reconsidering',
]

/** Why this person may not classify this case now, or undefined. Only the officer who holds it does. */
export async function classifyRefusal(
	tx: Tx,
	{ staff, on, parameters }: Doing,
	row: OfficeCase,
): Promise<ClassifyRefusal | undefined> {
	if (!staff.roles.includes('officer')) return 'not_your_role'
	if (!classifiable.includes(row.state)) return 'not_available'
	const { assignedTo } = await factsOfCase(tx, row, on, parameters)
	return assignedTo === staff.staffId ? undefined : 'not_assigned_to_you'
}

/** The officer’s classification beside what was suggested; the newest holds (훈령 2726 §16). */
export async function classifyCase(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ type, reason, noted = nothingNoted, seenVersion }: Classifying,
): Promise<{ moved: true } | NotMoved> {
	const changed = await changedSince(tx, row.id, seenVersion)
	if (changed) return changed
	const refusal = await classifyRefusal(tx, doing, row)
	if (refusal) return { moved: false, refusal }
	const { basis } = await caseFile(tx, row, doing.on)
	const { suggested, considered, facts } = suggestionFor(basis, noted, doing.parameters)
	const fitting = considered.find((one) => one.type === suggested)
	const id = randomUUID()
	await tx.insert(classifications).values({
		...{ id, caseId: row.id, type, suggested, reason },
		facts: seal(settings().fieldKeys, classificationFacts(id), JSON.stringify(facts)),
		suggestionReasons: (fitting?.reasons ?? []).map(({ key }) => key),
		classifiedBy: doing.staff.staffId,
		at: doing.at,
	})
	const { at } = doing
	await recordOutbound(tx, { kind: 'classification', subjectId: id, caseId: row.id, at })
	await liftLivelihood(tx, doing, row, type)
	await auditStaff(tx, doing, 'case.classify', { caseId: row.id, reference: row.reference })
	return { moved: true }
}

export function classificationFacts(row: string): Place {
	return { table: 'classifications', column: 'facts', row }
}

// Who can hardly live comes sooner among those due on the same day.
async function liftLivelihood(tx: Tx, { on }: Doing, row: OfficeCase, type: Classification) {
	const others = row.flags.filter((flag) => flag !== 'livelihood')
	const flags = type === 'livelihood' ? [...others, 'livelihood'] : others
	await tx.update(cases).set({ flags }).where(eq(cases.id, row.id))
	await refreshQueueItem(tx, row.id, { on })
}
