import { eq } from 'drizzle-orm'
import { unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Tx } from '#db/client.server.ts'
import { contactDetails, staffContacts, taxpayers } from '#db/schema/index.ts'

/** Where a message goes now: what the taxpayer told us, else the ledger's number for a text message; staff at their office. */
export async function recipientOf(
	tx: Tx,
	{ taxpayerId, staffId, channel }: Addressed,
): Promise<string | undefined> {
	if (staffId !== null) return addressOfStaff(tx, staffId)
	if (taxpayerId === null) return undefined
	const [found] = await tx
		.select({
			email: contactDetails.email,
			phone: contactDetails.phone,
			ledgerPhone: taxpayers.phone,
		})
		.from(taxpayers)
		.leftJoin(contactDetails, eq(contactDetails.taxpayerId, taxpayers.id))
		.where(eq(taxpayers.id, taxpayerId))
	const sealed = channel === 'email' ? found?.email : found?.phone
	if (sealed) {
		const place = {
			table: 'contact_details',
			column: channel === 'email' ? 'email' : 'phone',
			row: String(taxpayerId),
		}
		return unseal(settings().fieldKeys, place, sealed)
	}
	return channel === 'sms' ? (found?.ledgerPhone ?? undefined) : undefined
}

type Addressed = { taxpayerId: number | null; staffId: string | null; channel: 'email' | 'sms' }

async function addressOfStaff(tx: Tx, staffId: string): Promise<string | undefined> {
	const [found] = await tx
		.select({ email: staffContacts.email })
		.from(staffContacts)
		.where(eq(staffContacts.staffId, staffId))
	return found?.email
}
