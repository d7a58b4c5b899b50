import { eq } from 'drizzle-orm'
import { ciHash } from '#app/platform/ci-hash.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { sessionLimits } from '#app/platform/session-limits.ts'
import { asSystem } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { identityLinks, people } from '#db/schema/index.ts'
import { markRevoked } from '#db/session/end-session.server.ts'
import { openSession } from '#db/session/open-session.server.ts'

type Arrival = { ci: string; name: string; oldSession: string | undefined }

/** Opens a session for a person; who acts for one taxpayer only need not choose. */
export async function admitTaxpayer({ ci, name, oldSession }: Arrival) {
	const at = now()
	const hash = ciHash(ci)
	return asSystem(async (tx) => {
		if (oldSession) await markRevoked(tx, oldSession, at)
		const personId = await personOf(tx, hash, name)
		const links = await tx
			.select({ taxpayerId: identityLinks.taxpayerId })
			.from(identityLinks)
			.where(eq(identityLinks.ciHash, hash))
		const taxpayerId = links.length === 1 ? (links[0]?.taxpayerId ?? null) : null
		const endsAt = new Date(at.getTime() + sessionLimits.taxpayer.totalSeconds * 1000)
		const token = await openSession(tx, { kind: 'taxpayer', personId, taxpayerId }, { at, endsAt })
		const ip = clientAddress() ?? null
		await audit(tx, { at, actorKind: 'taxpayer', actorId: personId, action: 'signed-in', ip })
		return { token, taxpayers: links.length }
	})
}

async function personOf(tx: Tx, hash: string, name: string): Promise<string> {
	const [person] = await tx
		.insert(people)
		.values({ ciHash: hash, name })
		.onConflictDoUpdate({ target: people.ciHash, set: { name } })
		.returning({ id: people.id })
	if (!person) throw new Error('A person was neither added nor found')
	return person.id
}
