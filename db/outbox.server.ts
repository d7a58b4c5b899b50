import { eq, sql } from 'drizzle-orm'
import { type Tx } from './client.server.ts'
import { contactDetails, outboxMessages, taxpayers } from './schema/index.ts'

/**
 * Puts "something changed, please sign in" into the outbox on every channel the taxpayer gave, in the
 * transaction of the change. What changed is not in the message.
 */
export async function tellTaxpayer(
	tx: Tx,
	told: { taxpayerId: number; caseId: string | null; template: string; at: Date },
): Promise<void> {
	const [taxpayer] = await tx
		.select({
			ledgerPhone: taxpayers.phone,
			ledgerLanguage: taxpayers.language,
			email: contactDetails.email,
			phone: contactDetails.phone,
			language: contactDetails.language,
		})
		.from(taxpayers)
		.leftJoin(contactDetails, eq(contactDetails.taxpayerId, taxpayers.id))
		.where(eq(taxpayers.id, told.taxpayerId))
	if (!taxpayer) return
	const channels = [
		...(taxpayer.email ? (['email'] as const) : []),
		...(taxpayer.phone || taxpayer.ledgerPhone ? (['sms'] as const) : []),
	]
	if (channels.length === 0) return
	const rows = await tx
		.insert(outboxMessages)
		.values(
			channels.map((channel) => ({
				taxpayerId: told.taxpayerId,
				caseId: told.caseId,
				channel,
				template: told.template,
				language: taxpayer.language ?? taxpayer.ledgerLanguage ?? 'ko',
				createdAt: told.at,
			})),
		)
		.returning({ id: outboxMessages.id })
	await queueMessages(tx, rows)
}

/** Has the worker send messages just written, all in one statement. */
export async function queueMessages(tx: Tx, written: readonly { id: string }[]): Promise<void> {
	const ids = written.map(({ id }) => id)
	await tx.execute(
		sql`select graphile_worker.add_job('send-message', json_build_object('id', one))
			from unnest(${sql.param(ids)}::text[]) as one`,
	)
}

/** Queues work in the transaction that makes it necessary. The payload names rows, never people. */
export async function addJob(
	tx: Tx,
	task: string,
	payload: Record<string, string | number>,
	{ runAt, key }: { runAt?: Date; key?: string } = {},
): Promise<void> {
	await tx.execute(
		sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
			run_at => ${runAt?.toISOString() ?? null}::timestamptz, job_key => ${key ?? null})`,
	)
}
