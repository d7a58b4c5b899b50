import { eq } from 'drizzle-orm'
import { unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Tx } from '#db/client.server.ts'
import { contactDetails, taxpayers } from '#db/schema/index.ts'

/** Where a message goes now: what the taxpayer told us, else the ledger's number for a text message. */
export async function recipientOf(
	tx: Tx,
	{ taxpayerId, channel }: { taxpayerId: number; channel: 'email' | 'sms' },
): Promise<string | undefined> {
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

/** Enough of an address to recognise it by: "ba…@example.test", "010-****-5678". */
export function maskedRecipient(recipient: string): string {
	const [local = '', host] = recipient.split('@')
	if (host) return `${local.slice(0, 2)}…@${host}`
	return recipient.replace(/^(\d{2,3})-?\d{3,4}-?(\d{4})$/, '$1-****-$2')
}
