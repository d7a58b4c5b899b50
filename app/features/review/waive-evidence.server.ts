import { and, eq, ne } from 'drizzle-orm'
import { healthRules } from '#app/domain/evidence-asked.ts'
import { isOpenRequirement, type WaiverReason } from '#app/domain/evidence-waiver.ts'
import { changedSince, lockCase, type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import {
	evidenceRequirements,
	informationRequestItems,
	informationRequests,
} from '#db/schema/index.ts'
import { keepRequirement, requirementOf } from './requirement-of-case.server.ts'

export type Waiving = {
	rule: string
	reasonCode: WaiverReason
	/** Words for the person, where the code says too little. */
	reason: string
	seenVersion?: number
}

/**
 * Goes without a document that was asked for. Nothing but an officer's own ask brings it back; who was asked
 * for nothing else need not answer any more.
 */
export async function waiveEvidence(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ rule, reasonCode, reason, seenVersion }: Waiving,
): Promise<Moved | NotMoved> {
	const changed = await changedSince(tx, row.id, seenVersion)
	if (changed) return changed
	const requirement = await requirementOf(tx, row.id, rule)
	const { state } = requirement
	const isLast = await isAllThatIsAsked(tx, row.id, rule)
	const moved = await moveAsStaff(tx, doing, row, {
		...{ move: isLast ? 'waive-last-evidence' : 'waive-evidence', subject: rule },
		...{ facts: { document: state }, reasonCode, reason: reason || undefined },
		details: { document: documentInTrail(rule), reason: reasonCode },
		along: async () => {
			if (!isOpenRequirement(state)) return
			const waiver = { waivedReason: reasonCode, waivedWords: reason || null, waivedFrom: state }
			const waivedBy = doing.staff.staffId
			await keepRequirement(tx, requirement, { state: 'waived', waivedBy, ...waiver }, doing.at)
		},
	})
	if (moved.moved && isLast) await closeRequest(tx, row.id)
	return moved
}

// A document about somebody's health is not named there.
export function documentInTrail(rule: string): string {
	return healthRules.some((one) => one === rule) ? 'health' : rule
}

const openRequestOf = (caseId: string) =>
	and(eq(informationRequests.caseId, caseId), eq(informationRequests.state, 'open'))

async function isAllThatIsAsked(tx: Tx, caseId: string, rule: string): Promise<boolean> {
	const row = await lockCase(tx, caseId)
	if (row?.state !== 'awaiting_taxpayer') return false
	const asked = await tx
		.select({ rule: informationRequestItems.rule })
		.from(informationRequestItems)
		.innerJoin(informationRequests, eq(informationRequests.id, informationRequestItems.requestId))
		.where(openRequestOf(caseId))
	const standing = await tx
		.select({ rule: evidenceRequirements.rule })
		.from(evidenceRequirements)
		.where(
			and(
				eq(evidenceRequirements.caseId, caseId),
				eq(evidenceRequirements.state, 'waived'),
				ne(evidenceRequirements.rule, rule),
			),
		)
	const settled = [rule, ...standing.map((one) => one.rule)]
	return asked.every((item) => item.rule !== null && settled.includes(item.rule))
}

async function closeRequest(tx: Tx, caseId: string): Promise<void> {
	await tx.update(informationRequests).set({ state: 'cancelled' }).where(openRequestOf(caseId))
}
