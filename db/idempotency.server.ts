import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { type Tx } from './client.server.ts'
import { idempotencyKeys } from './schema/index.ts'

/** One form as one person sent it: `key` was drawn with the form, `actor` is who may use it. */
export type SentForm = { actor: string; action: string; key: string }

/** Where this very form led the first time, if it was sent before. */
export async function answeredBefore(tx: Tx, sent: SentForm): Promise<string | undefined> {
	const [row] = await tx
		.select({ location: idempotencyKeys.location })
		.from(idempotencyKeys)
		.where(
			and(
				eq(idempotencyKeys.actor, sent.actor),
				eq(idempotencyKeys.action, sent.action),
				eq(idempotencyKeys.key, sent.key),
			),
		)
	return row?.location ?? undefined
}

/** Remembers where a form led, in the transaction of what it did. */
export async function rememberAnswer(
	tx: Tx,
	sent: SentForm,
	{ body, location, at }: { body: string; location: string; at: Date },
): Promise<void> {
	const bodySha256 = createHash('sha256').update(body).digest('hex')
	await tx
		.insert(idempotencyKeys)
		.values({ ...sent, bodySha256, location, createdAt: at })
		.onConflictDoNothing()
}
