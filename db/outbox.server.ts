import { sql } from 'drizzle-orm'
import { type Tx } from './client.server.ts'

/**
 * Puts "something changed, please sign in" into the outbox on every channel the taxpayer gave, in the
 * transaction of the change. What changed is not in the message.
 */
export function tellTaxpayer(tx: Tx, { at, template, ...told }: Told & Telling): Promise<void> {
	return tellTaxpayers(tx, [told], { at, template })
}

/** The same for many at once. */
export async function tellTaxpayers(
	tx: Tx,
	told: readonly Told[],
	{ at, template }: Telling,
): Promise<void> {
	if (told.length === 0) return
	const whom = sql.param(told.map(({ taxpayerId }) => taxpayerId))
	const about = sql.param(told.map(({ caseId }) => caseId))
	await tx.execute(sql`
		with written as (insert into outbox_messages (taxpayer_id, case_id, channel, template, language, created_at)
		select t.id, w.case_id, way.channel, ${template}, coalesce(d.language, t.language, 'ko'),
			${at.toISOString()}::timestamptz
		from unnest(${whom}::bigint[], ${about}::uuid[]) as w (taxpayer_id, case_id)
		join taxpayers t on t.id = w.taxpayer_id
		left join contact_details d on d.taxpayer_id = t.id
		cross join lateral (values ('email', d.email), ('sms', coalesce(d.phone, t.phone)))
			as way (channel, address)
		where coalesce(way.address, '') <> ''
		returning id)
		select graphile_worker.add_job('send-message', json_build_object('id', id)) from written`)
}

type Told = { taxpayerId: number; caseId: string | null }
type Telling = { template: string; at: Date }

/** Has the worker send messages just written, all in one statement. */
export async function queueMessages(tx: Tx, written: readonly { id: string }[]): Promise<void> {
	const ids = written.map(({ id }) => id)
	await tx.execute(
		sql`select graphile_worker.add_job('send-message', json_build_object('id', one))
			from unnest(${sql.param(ids)}::text[]) as one`,
	)
}

/**
 * Queues work in the transaction that makes it necessary. The payload names rows, never people. Jobs of one
 * `queue` are done one after the other.
 */
export async function addJob(
	tx: Tx,
	task: string,
	payload: Record<string, string | number>,
	{ runAt, key, queue }: { runAt?: Date; key?: string; queue?: string } = {},
): Promise<void> {
	await tx.execute(
		sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
			run_at => ${runAt?.toISOString() ?? null}::timestamptz, job_key => ${key ?? null},
			queue_name => ${queue ?? null})`,
	)
}
