import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Tx } from '#db/client.server.ts'
import { parameterFigures, parameterProposals, staff } from '#db/schema/index.ts'
import { spanWords, valueWords, type Words } from './figure-words.ts'

const proposer = alias(staff, 'proposer')
const approver = alias(staff, 'approver')

export type HistoryRow = {
	id: string
	value: string
	span: string
	article: string
	source: string
	/** Null where it came with the program. */
	entered: { by: string; approvedBy: string; at: string } | null
	proposalId: string | null
	state: 'past' | 'now' | 'coming' | 'replaced'
}

/** Every value a number ever had, those replaced too: from when, by which article, who entered and approved it. */
export async function figureHistory(
	tx: Tx,
	key: string,
	on: CalendarDate,
	words: Words,
): Promise<HistoryRow[]> {
	const found = await tx
		.select({ row: parameterFigures, by: proposer.name, approvedBy: approver.name })
		.from(parameterFigures)
		.leftJoin(parameterProposals, eq(parameterProposals.id, parameterFigures.proposalId))
		.leftJoin(proposer, eq(proposer.id, parameterProposals.proposedBy))
		.leftJoin(approver, eq(approver.id, parameterProposals.decidedBy))
		.where(eq(parameterFigures.key, key))
		.orderBy(asc(parameterFigures.validFrom), asc(parameterFigures.replacedAt))
	return found.map(({ row, by, approvedBy }) => ({
		...{ id: row.id, article: row.article, source: row.source, proposalId: row.proposalId },
		value: valueWords(row, words),
		span: spanWords(row.validFrom, row.validTo, words),
		entered:
			by && approvedBy
				? { by, approvedBy, at: formatInstant(row.enteredAt, words.language) }
				: null,
		state: stateOf(row, on),
	}))
}

type Dated = Pick<typeof parameterFigures.$inferSelect, 'validFrom' | 'validTo' | 'replacedAt'>

function stateOf({ validFrom, validTo, replacedAt }: Dated, on: CalendarDate): HistoryRow['state'] {
	if (replacedAt !== null) return 'replaced'
	if (validFrom > on) return 'coming'
	return validTo !== null && validTo < on ? 'past' : 'now'
}
