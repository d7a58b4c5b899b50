import { eq } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { sessionLimits } from '#app/platform/session-limits.ts'
import { asSystem } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { staff } from '#db/schema/index.ts'
import { markRevoked } from '#db/session/end-session.server.ts'
import { openSession } from '#db/session/open-session.server.ts'

type Arrival = { subject: string; oldSession: string | undefined }

/** Opens a session for a member of staff; accounts are made by hand, never by signing in. */
export async function admitStaff({
	subject,
	oldSession,
}: Arrival): Promise<{ token: string } | { refusal: 'not-staff' | 'disabled' }> {
	const at = now()
	return asSystem(async (tx) => {
		if (oldSession) await markRevoked(tx, oldSession, at)
		const [member] = await tx.select().from(staff).where(eq(staff.subject, subject))
		if (!member) return { refusal: 'not-staff' }
		const refused = member.disabledAt !== null
		await audit(tx, {
			at,
			actorKind: 'staff',
			actorId: member.id,
			action: refused ? 'sign-in-refused' : 'signed-in',
			ip: clientAddress() ?? null,
		})
		if (refused) return { refusal: 'disabled' }
		const endsAt = new Date(at.getTime() + sessionLimits.staff.totalSeconds * 1000)
		return { token: await openSession(tx, { kind: 'staff', staffId: member.id }, { at, endsAt }) }
	})
}
