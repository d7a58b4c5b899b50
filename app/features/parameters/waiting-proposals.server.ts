import { asc, desc, eq } from 'drizzle-orm'
import { formatInstant } from '#app/i18n/format.ts'
import { type Tx } from '#db/client.server.ts'
import { parameterProposals } from '#db/schema/index.ts'
import { changeWords, spanWords, type Words } from './figure-words.ts'
import { proposalsQuery } from './find-proposal.server.ts'
import { changeOf } from './proposal-change.ts'

export type ProposalLine = {
	id: string
	what: string
	by: string
	at: string
	state: typeof parameterProposals.$inferSelect.state
}

/** What waits for a second person, the longest first. */
export async function waitingProposals(tx: Tx, words: Words): Promise<ProposalLine[]> {
	const found = await proposalsQuery(tx)
		.where(eq(parameterProposals.state, 'proposed'))
		.orderBy(asc(parameterProposals.proposedAt))
		.limit(100)
	return found.map((one) => lineOf(one, words))
}

/** Every proposal about one number, the newest first. */
export async function proposalsAbout(tx: Tx, key: string, words: Words): Promise<ProposalLine[]> {
	const found = await proposalsQuery(tx)
		.where(eq(parameterProposals.key, key))
		.orderBy(desc(parameterProposals.proposedAt))
		.limit(100)
	return found.map((one) => lineOf(one, words))
}

type Found = Awaited<ReturnType<typeof proposalsQuery>>[number]

function lineOf({ row, proposer }: Found, words: Words): ProposalLine {
	const change = changeWords(changeOf(row), words)
	const span = row.key ? spanWords(row.validFrom, row.validTo, words) : null
	const at = formatInstant(row.proposedAt, words.language)
	const what = span ? `${change} (${span})` : change
	return { id: row.id, what, by: proposer, at, state: row.state }
}
