import { and, eq, isNull } from 'drizzle-orm'
import { changedSince, type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'
import {
	keepRequirement,
	noWaiver,
	type Requirement,
	requirementOf,
} from './requirement-of-case.server.ts'
import { documentInTrail } from './waive-evidence.server.ts'

/** Takes back that a document is not needed: it is as far as it was, or as a file given since has brought it. */
export async function needEvidenceAgain(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ rule, seenVersion }: { rule: string; seenVersion?: number },
): Promise<Moved | NotMoved> {
	const changed = await changedSince(tx, row.id, seenVersion)
	if (changed) return changed
	const requirement = await requirementOf(tx, row.id, rule)
	return moveAsStaff(tx, doing, row, {
		...{ move: 'need-evidence-again', subject: rule },
		facts: { document: requirement.state },
		details: { document: documentInTrail(rule) },
		along: async () => {
			const state = (await hasFile(tx, requirement)) ? 'received' : requirement.waivedFrom
			const change = { state: state ?? 'needed', ...noWaiver }
			await keepRequirement(tx, requirement, change, doing.at)
		},
	})
}

async function hasFile(tx: Tx, { caseId, rule }: Requirement): Promise<boolean> {
	const files = await tx
		.select({ id: evidenceFiles.id })
		.from(evidenceFiles)
		.where(
			and(
				eq(evidenceFiles.caseId, caseId),
				eq(evidenceFiles.rule, rule),
				isNull(evidenceFiles.removedAt),
			),
		)
	return files.length > 0
}
