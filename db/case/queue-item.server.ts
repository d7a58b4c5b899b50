import { eq, sql } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type CaseState, caseStateTable } from '../../app/domain/case/case-state.ts'
import { reliefOf } from '../../app/domain/decision/case-basis.ts'
import { nameKey } from '../../app/domain/name-key.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { queueRank } from '../../app/domain/queue-order.ts'
import { type Tx } from '../client.server.ts'
import { queueItems } from '../schema/index.ts'

const outsideQueue: readonly CaseState[] = ['draft', 'decided', 'closed']

/**
 * Rewrites the queue's row of a case from the rows it is made of, in the transaction that changed them;
 * a case that nobody has to work on any more leaves the queue.
 */
export async function refreshQueueItem(
	tx: Tx,
	caseId: string,
	{ on }: { on: CalendarDate },
): Promise<void> {
	const row = await readCase(tx, caseId)
	if (!row) return
	const { reference, submitted_at: submittedAt, state } = row
	if (!reference || !submittedAt || outsideQueue.includes(state)) {
		await tx.delete(queueItems).where(eq(queueItems.caseId, caseId))
		return
	}
	const kind = reliefOf(row)
	const besides = row.reliefs.filter((relief) => relief !== kind)
	const values = {
		...{ officeCode: row.office_code, reference, state, kind, besides },
		...{ assigneeId: row.assignee_id, releasedBy: row.released_by },
		recommendedBy: row.recommended_by,
		dueOn: earliest(row.due_on, row.law_due_on) ?? on,
		waitingSince: caseStateTable[state].turn === 'taxpayer' ? null : new Date(row.changed_at),
		submittedAt: new Date(submittedAt),
		helpNeeds: row.help_needs,
		flags: row.flags,
		taxpayerName: row.name,
		nameKey: nameKey(row.name),
		language: row.language,
		amount: Number(row.amount),
		seized: row.seized,
		evidenceNeeded: row.evidence_needed,
		evidenceReceived: row.evidence_received,
	}
	const ranked = { ...values, rank: queueRank(values) }
	await tx
		.insert(queueItems)
		.values({ caseId, ...ranked })
		.onConflictDoUpdate({ target: queueItems.caseId, set: ranked })
}

type Read = {
	office_code: string
	reference: string | null
	state: CaseState
	submitted_at: string | null
	changed_at: string
	due_on: CalendarDate | null
	law_due_on: CalendarDate | null
	help_needs: string[]
	flags: string[]
	name: string
	language: string
	reliefs: Relief[]
	assignee_id: string | null
	released_by: string[]
	recommended_by: string | null
	amount: string
	seized: boolean
	evidence_needed: number
	evidence_received: number
}

async function readCase(tx: Tx, caseId: string): Promise<Read | undefined> {
	const [row] = await tx.execute<Read>(sql`
		select c.office_code, c.reference, c.state, c.submitted_at, c.changed_at, c.due_on, c.law_due_on,
			c.help_needs, c.flags, t.name, coalesce(d.language, t.language, 'ko') as language,
			array(select relief from case_reliefs where case_id = c.id) as reliefs,
			(select staff_id from assignments where case_id = c.id and ended_at is null) as assignee_id,
			array(select staff_id from assignments
				where case_id = c.id and ended_as = 'released') as released_by,
			(select recommended_by from recommendations where case_id = c.id and returned_at is null
				order by recommended_at desc limit 1) as recommended_by,
			held.amount, held.seized, asked.evidence_needed, asked.evidence_received
		from cases c
		join taxpayers t on t.id = c.taxpayer_id
		left join contact_details d on d.taxpayer_id = c.taxpayer_id
		cross join lateral (
			select coalesce(sum(coalesce(h.payable_now, h.payable_at_submission)), 0)::bigint as amount,
				coalesce(bool_or(i.seized_on is not null), false) as seized
			from case_items h join tax_items i on i.id = h.item_id
			where h.case_id = c.id and h.left_at is null) held
		cross join lateral (
			select count(*)::int as evidence_needed,
				(count(*) filter (where state <> 'needed'))::int as evidence_received
			from evidence_requirements where case_id = c.id and state <> 'waived') asked
		where c.id = ${caseId}`)
	return row
}

function earliest(...days: (CalendarDate | null)[]): CalendarDate | undefined {
	return days.filter((day) => day !== null).sort()[0]
}
