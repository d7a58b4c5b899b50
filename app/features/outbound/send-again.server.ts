import { eq } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { addJob } from '#db/outbox.server.ts'
import { outboundFiles } from '#db/schema/index.ts'

/** Has the worker put a file into the folder once more, the same to the byte; false where there is none. */
export async function sendAgain(
	tx: Tx,
	{ staffId }: SignedInStaff,
	{ number, ip }: { number: number; ip: string | null },
): Promise<boolean> {
	const sent = await tx
		.update(outboundFiles)
		.set({ placedAt: null })
		.where(eq(outboundFiles.number, number))
		.returning({ number: outboundFiles.number })
	if (sent.length === 0) return false
	await addJob(tx, 'write-outbound', {}, { key: 'write-outbound' })
	await audit(tx, {
		...{ at: now(), actorKind: 'staff', actorId: staffId, ip },
		...{ action: 'outbound_sent_again', subject: String(number) },
	})
	return true
}
