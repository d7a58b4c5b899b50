import { type ParameterChange } from '#app/domain/parameters/change.ts'
import { type ChangeRefusal, refusalOfChange } from '#app/domain/parameters/change-refusal.ts'
import { audit } from '#db/audit.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { parameterProposals } from '#db/schema/index.ts'
import { columnsOf } from './proposal-change.ts'

export type Proposing = {
	change: ParameterChange
	article: string
	source: string
	reason: string
	/** Why a day that has passed is corrected; nothing otherwise. */
	correction: string | null
}

/** Puts a change before a second person; nothing is changed by it. */
export async function proposeChange(
	tx: Tx,
	{ staff, at, on, ip, parameters }: Doing,
	{ change, article, source, reason, correction }: Proposing,
): Promise<{ id: string } | { refusal: ChangeRefusal }> {
	const isCorrection = correction !== null
	const refusal = refusalOfChange(change, { isCorrection, today: on }, parameters)
	if (refusal) return { refusal }
	const [row] = await tx
		.insert(parameterProposals)
		.values({
			...columnsOf(change, { article, source }),
			...{ reason, correction, proposedBy: staff.staffId, proposedAt: at },
		})
		.returning({ id: parameterProposals.id })
	if (!row) throw new Error('A proposal was not written')
	const actor = { actorKind: 'staff' as const, actorId: staff.staffId, ip }
	await audit(tx, { ...actor, at, action: 'parameter.propose', subject: row.id })
	return row
}
