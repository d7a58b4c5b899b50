import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { openSealed } from '#app/platform/sealed-file.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { ledgerDeliveries } from '#db/schema/index.ts'
import { deliveryPlace } from './delivery-place.ts'

/** The reject file of a delivery as a download; that it was taken stands in the trail. */
export async function openRejects(id: string | undefined, staff: SignedInStaff): Promise<Response> {
	const found = id === undefined ? undefined : await findRejects(id, staff)
	const stream = found && (await openSealed(found, deliveryPlace(found.id, 'rejects_secret')))
	if (!stream) throw new Response(null, { status: 404 })
	const name = `${found.fileName.replace(/\.csv$/i, '')}.rejects.csv`
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="rejects.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff',
		},
	})
}

function findRejects(id: string, staff: SignedInStaff) {
	return asStaff(staff, async (tx) => {
		const [row] = await tx.select().from(ledgerDeliveries).where(eq(ledgerDeliveries.id, id))
		if (!row?.rejectsKey || !row.rejectsSecret) return undefined
		await audit(tx, {
			...{ at: now(), actorKind: 'staff', actorId: staff.staffId, ip: clientAddress() ?? null },
			...{ action: 'ledger_rejects_read', subject: id },
		})
		return { id, fileName: row.fileName, key: row.rejectsKey, secret: row.rejectsSecret }
	})
}
