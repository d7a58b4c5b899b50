import { and, eq, ne } from 'drizzle-orm'
import { type ChangeRefusal, refusalOfChange } from '#app/domain/parameters/change-refusal.ts'
import {
	type ProposalRefusal,
	refusalToDecide,
	refusalToWithdraw,
} from '#app/domain/parameters/proposal.ts'
import { audit } from '#db/audit.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { enterChange } from '#db/parameters/change-rows.server.ts'
import { lockParameters, standingParameters } from '#db/parameters/standing-parameters.server.ts'
import { parameterProposals } from '#db/schema/index.ts'
import { changeOf } from './proposal-change.ts'

type Proposal = typeof parameterProposals.$inferSelect

export type DecisionRefusal = 'not_found' | ProposalRefusal | ChangeRefusal | 'changed_meanwhile'
export type Decided = { decided: true } | { decided: false; refusal: DecisionRefusal }

/** Approves what somebody else proposed, as long as the numbers are still those its effect was shown with. */
export async function approveProposal(
	tx: Tx,
	doing: Doing,
	id: string,
	{ seenVersion }: { seenVersion: string },
): Promise<Decided> {
	await lockParameters(tx)
	const found = await openProposal(tx, id)
	const refusal = found && refusalToDecide(found, doing.staff.staffId)
	if (!found || refusal) return refused(refusal ?? 'not_found')
	const standing = await standingParameters(tx)
	const change = changeOf(found)
	const isCorrection = found.correction !== null
	const unlawful = refusalOfChange(change, { isCorrection, today: doing.on }, standing)
	if (unlawful) return refused(unlawful)
	if (standing.version !== seenVersion) return refused('changed_meanwhile')
	const { staffId } = doing.staff
	const proposedBy = await decideAs(tx, doing, id, { state: 'approved', decisionReason: null })
	if (!proposedBy) throw new Error('Nobody approves what they proposed')
	await enterChange(tx, {
		...{ change, proposalId: id, article: found.article, source: found.source },
		...{ enteredBy: proposedBy, approvedBy: staffId, at: doing.at },
	})
	return { decided: true }
}

/** Sends a proposal back to whoever made it, with a reason. */
export async function returnProposal(
	tx: Tx,
	doing: Doing,
	id: string,
	{ reason }: { reason: string },
): Promise<Decided> {
	const found = await openProposal(tx, id)
	const refusal = found && refusalToDecide(found, doing.staff.staffId)
	if (!found || refusal) return refused(refusal ?? 'not_found')
	const by = await decideAs(tx, doing, id, { state: 'returned', decisionReason: reason })
	return by ? { decided: true } : refused('own_proposal')
}

/** Takes an own proposal back before anybody decided it. */
export async function withdrawProposal(tx: Tx, doing: Doing, id: string): Promise<Decided> {
	const found = await openProposal(tx, id)
	const refusal = found && refusalToWithdraw(found, doing.staff.staffId)
	if (!found || refusal) return refused(refusal ?? 'not_found')
	await tx
		.update(parameterProposals)
		.set({ state: 'withdrawn', decidedAt: doing.at })
		.where(eq(parameterProposals.id, id))
	await noted(tx, doing, 'parameter.withdraw', id)
	return { decided: true }
}

// The second of two waits here; one decided meanwhile is no longer to be locked, only to be read.
async function openProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
	const own = eq(parameterProposals.id, id)
	const [locked] = await tx.select().from(parameterProposals).where(own).for('update')
	if (locked) return locked
	const [decided] = await tx.select().from(parameterProposals).where(own)
	return decided
}

/** Decides it unless it is one's own; answers who proposed it. */
export async function decideAs(
	tx: Tx,
	doing: Pick<Doing, 'staff' | 'at' | 'ip'>,
	id: string,
	set: { state: 'approved' | 'returned'; decisionReason: string | null },
): Promise<string | undefined> {
	const { staffId } = doing.staff
	const [row] = await tx
		.update(parameterProposals)
		.set({ ...set, decidedBy: staffId, decidedAt: doing.at })
		.where(
			and(
				eq(parameterProposals.id, id),
				eq(parameterProposals.state, 'proposed'),
				ne(parameterProposals.proposedBy, staffId),
			),
		)
		.returning({ proposedBy: parameterProposals.proposedBy })
	if (row) {
		const action = set.state === 'approved' ? 'parameter.approve' : 'parameter.return'
		await noted(tx, doing, action, id)
	}
	return row?.proposedBy
}

function refused(refusal: DecisionRefusal): Decided {
	return { decided: false, refusal }
}

async function noted(
	tx: Tx,
	{ staff, at, ip }: Pick<Doing, 'staff' | 'at' | 'ip'>,
	action: string,
	subject: string,
): Promise<void> {
	await audit(tx, { actorKind: 'staff', actorId: staff.staffId, ip, at, action, subject })
}
