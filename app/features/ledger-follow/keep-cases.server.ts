import { sql } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { type LookedCase, type LookedItem } from './look-at-case.ts'

/** Writes what each item comes to, and that one left its case or came back; whatever did not change stays untouched. */
export async function keepItems(tx: Tx, items: readonly LookedItem[], at: Date): Promise<void> {
	if (items.length === 0) return
	const column = <T>(value: (one: LookedItem) => T) => sql.param(items.map(value))
	await tx.execute(sql`
		update case_items c set payable_now = n.payable,
			open = not n.is_left,
			left_at = case when n.is_left then coalesce(c.left_at, ${at.toISOString()}::timestamptz) end
		from unnest(${column(({ caseId }) => caseId)}::uuid[], ${column(({ itemId }) => itemId)}::bigint[],
			${column(({ payable }) => payable)}::bigint[], ${column(({ isLeft }) => String(isLeft))}::text[]::boolean[])
			as n (case_id, item_id, payable, is_left)
		where c.case_id = n.case_id and c.item_id = n.item_id
			and (c.payable_now is distinct from n.payable or (c.left_at is not null) <> n.is_left)`)
}

/** Places these cases anew in the queue, all in two statements. */
export async function keepQueue(tx: Tx, looked: readonly LookedCase[]): Promise<void> {
	const column = <T>(value: (one: LookedCase) => T) => sql.param(looked.map(value))
	// An array cannot hold lists of different length; the flags go as text.
	const flags = column((one) => JSON.stringify(one.flags))
	const listed = sql`array(select jsonb_array_elements_text(n.flags::jsonb))`
	await tx.execute(sql`
		update cases c set flags = ${listed}
		from unnest(${column(({ row }) => row.id)}::uuid[], ${flags}::text[]) as n (id, flags)
		where c.id = n.id and c.flags is distinct from ${listed}`)
	await tx.execute(sql`
		update queue_items q set amount = n.amount, seized = n.seized, rank = n.rank, flags = ${listed}
		from unnest(${column(({ row }) => row.id)}::uuid[], ${column(({ amount }) => amount)}::bigint[],
			${column(({ seized }) => String(seized))}::text[]::boolean[], ${column(({ rank }) => rank)}::int[],
			${flags}::text[]) as n (case_id, amount, seized, rank, flags)
		where q.case_id = n.case_id
			and (q.amount, q.seized, q.rank, q.flags) is distinct from (n.amount, n.seized, n.rank, ${listed})`)
}

/** One event for each of these cases, as with any move: who saw it before has to look again. */
export async function keepMove(
	tx: Tx,
	move: 'item-left' | 'item-back',
	cases: readonly string[],
	at: Date,
): Promise<void> {
	if (cases.length === 0) return
	await tx.execute(sql`
		with moved as (
			update cases set version = version + 1, changed_at = ${at.toISOString()}::timestamptz
			where id = any(${sql.param([...cases])}::uuid[]) returning id, version, state)
		insert into case_events (case_id, version, move, from_state, to_state, actor_kind, at)
		select id, version, ${move}, state, state, 'system', ${at.toISOString()}::timestamptz from moved`)
}
