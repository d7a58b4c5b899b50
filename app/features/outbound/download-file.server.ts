import { eq } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { audit, recordAccesses } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { outboundEvents } from '#db/schema/index.ts'
import { fileNameOf } from './file-text.server.ts'
import { textOfFile } from './text-of-file.server.ts'

/** A file for who runs the exchange; everybody it is about can see that it was read. */
export async function downloadFile(
	tx: Tx,
	staff: SignedInStaff,
	{ number, ip }: { number: number; ip: string | null },
): Promise<Response | undefined> {
	const content = await textOfFile(tx, number)
	if (content === undefined) return undefined
	const about = await tx
		.selectDistinct({ taxpayerId: outboundEvents.taxpayerId, caseId: outboundEvents.caseId })
		.from(outboundEvents)
		.where(eq(outboundEvents.fileNumber, number))
	const at = now()
	await recordAccesses(tx, staff, about, { what: 'outbound', purpose: 'send-outbound', ip, at })
	await audit(tx, {
		...{ at, actorKind: 'staff', actorId: staff.staffId, ip },
		...{ action: 'outbound_downloaded', subject: String(number) },
	})
	return new Response(content, {
		headers: {
			'Content-Type': 'application/x-ndjson; charset=utf-8',
			'Content-Disposition': `attachment; filename="${fileNameOf(number)}"`,
			'Cache-Control': 'no-store',
		},
	})
}
