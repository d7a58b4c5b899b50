import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Tx } from '#db/client.server.ts'
import { parameterProposals, staff } from '#db/schema/index.ts'

const proposer = alias(staff, 'proposer')
const decider = alias(staff, 'decider')

export type Proposal = typeof parameterProposals.$inferSelect & {
	proposer: string
	decider: string | null
}

/** Proposals with the names of who proposed and who decided. */
export function proposalsQuery(tx: Tx) {
	return tx
		.select({
			row: parameterProposals,
			proposer: proposer.name,
			decider: decider.name,
		})
		.from(parameterProposals)
		.innerJoin(proposer, eq(proposer.id, parameterProposals.proposedBy))
		.leftJoin(decider, eq(decider.id, parameterProposals.decidedBy))
}

export async function findProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
	const [found] = await proposalsQuery(tx).where(eq(parameterProposals.id, id))
	return found && { ...found.row, proposer: found.proposer, decider: found.decider }
}
