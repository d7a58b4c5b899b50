import { and, asc, desc, eq } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { identityLinks, people, taxpayers } from '#db/schema/index.ts'
import { markRevoked } from '#db/session/end-session.server.ts'
import { type TaxpayerSession } from '#db/session/find-session.server.ts'
import { openSession } from '#db/session/open-session.server.ts'

/** Everybody the ledger lets this person act for, themselves first. */
export function listTaxpayers({ personId }: { personId: string }) {
	return asTaxpayer({ personId, taxpayerId: null }, (tx) =>
		tx
			.select({ id: taxpayers.id, name: taxpayers.name, kind: taxpayers.kind })
			.from(taxpayers)
			.innerJoin(identityLinks, eq(identityLinks.taxpayerId, taxpayers.id))
			.innerJoin(people, eq(people.ciHash, identityLinks.ciHash))
			.where(eq(people.id, personId))
			// An individual before a corporation.
			.orderBy(desc(taxpayers.kind), asc(taxpayers.name)),
	)
}

/** A session for the chosen taxpayer under a new token; the old one ends, its hours do not begin anew. */
export async function chooseTaxpayer(
	session: TaxpayerSession,
	taxpayerId: number,
): Promise<{ token: string } | { refusal: 'not_yours' }> {
	const at = now()
	const { personId, endsAt } = session
	return asSystem(async (tx) => {
		const [link] = await tx
			.select({ taxpayerId: identityLinks.taxpayerId })
			.from(identityLinks)
			.innerJoin(people, eq(people.ciHash, identityLinks.ciHash))
			.where(and(eq(people.id, personId), eq(identityLinks.taxpayerId, taxpayerId)))
		if (!link) return { refusal: 'not_yours' }
		await markRevoked(tx, session.tokenSha256, at)
		const token = await openSession(tx, { kind: 'taxpayer', personId, taxpayerId }, { at, endsAt })
		const ip = clientAddress() ?? null
		await audit(tx, { at, actorKind: 'taxpayer', actorId: personId, action: 'taxpayer-chosen', ip })
		return { token }
	})
}
