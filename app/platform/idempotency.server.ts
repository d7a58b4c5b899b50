import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { idempotencyKeys } from '#db/schema/index.ts'
import { now } from './clock.server.ts'
import { CSRF_FIELD } from './csrf.server.ts'

export const IDEMPOTENCY_FIELD = 'idempotencyKey'

export type Submission = {
	/** The person's or the staff member's id: keys of different people never meet. */
	actor: string
	action: string
	key: string
	bodySha256: string
}

export type Done<Refusal> =
	| { done: true; location: string; repeated: boolean }
	| { done: false; refusal: Refusal | 'sent_differently' }

/**
 * Does `work` once for a key, however often the form is sent: the same form again gets the first answer's
 * address, another body under the same key is `sent_differently`. What `work` refuses may be tried again.
 */
export async function once<Refusal extends string = never>(
	tx: Tx,
	{ actor, action, key, bodySha256 }: Submission,
	work: () => Promise<{ location: string } | { refusal: Refusal }>,
): Promise<Done<Refusal>> {
	const mine = and(
		eq(idempotencyKeys.actor, actor),
		eq(idempotencyKeys.action, action),
		eq(idempotencyKeys.key, key),
	)
	// The row goes in first: whoever sends the same waits here until this transaction is over.
	const first = await tx
		.insert(idempotencyKeys)
		.values({ actor, action, key, bodySha256, createdAt: now() })
		.onConflictDoNothing()
		.returning({ key: idempotencyKeys.key })
	if (first.length === 0) {
		const [earlier] = await tx.select().from(idempotencyKeys).where(mine)
		return earlier?.bodySha256 === bodySha256 && earlier.location !== null
			? { done: true, location: earlier.location, repeated: true }
			: { done: false, refusal: 'sent_differently' }
	}
	const outcome = await work()
	if ('refusal' in outcome) {
		await tx.delete(idempotencyKeys).where(mine)
		return { done: false, refusal: outcome.refusal }
	}
	await tx.update(idempotencyKeys).set({ location: outcome.location }).where(mine)
	return { done: true, location: outcome.location, repeated: false }
}

/** The key a form carries, or `undefined` when it was tampered with. */
export function submissionKey(formData: FormData): string | undefined {
	const key = formData.get(IDEMPOTENCY_FIELD)
	return typeof key === 'string' && /^[\w-]{16,64}$/.test(key) ? key : undefined
}

/** What was sent, as one hash: every field in order but the token, which is new on every page. */
export function bodySha256(formData: FormData): string {
	const fields = [...formData]
		.filter(([name]) => name !== CSRF_FIELD && name !== IDEMPOTENCY_FIELD)
		.map(([name, value]) => [name, typeof value === 'string' ? value : value.name])
	return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
