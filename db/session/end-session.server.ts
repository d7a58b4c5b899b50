import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { asSession } from '../acting.server.ts'
import { type Tx } from '../client.server.ts'
import { idempotencyKeys, rateLimits, sessions, signInAttempts } from '../schema/index.ts'

/** Ends the session of this token; ending it twice changes nothing. */
export async function revokeSession(tokenSha256: string, at: Date): Promise<void> {
	await asSession(tokenSha256, (tx) => markRevoked(tx, tokenSha256, at))
}

export async function markRevoked(tx: Tx, tokenSha256: string, at: Date): Promise<void> {
	await tx
		.update(sessions)
		.set({ revokedAt: at })
		.where(and(eq(sessions.tokenSha256, tokenSha256), isNull(sessions.revokedAt)))
}

/** Notes that the session was used, for the idle time-out. */
export async function markSeen(tokenSha256: string, at: Date): Promise<void> {
	await asSession(tokenSha256, (tx) =>
		tx
			.update(sessions)
			.set({ lastSeenAt: at })
			.where(and(eq(sessions.tokenSha256, tokenSha256), lt(sessions.lastSeenAt, at))),
	)
}

/** Takes away what is over: sessions, sign-ins never finished, form keys and counters nobody needs any more. */
export async function sweepSessions(tx: Tx, at: Date): Promise<void> {
	const ago = (seconds: number) => new Date(at.getTime() - seconds * 1000)
	const [month, day, tenMinutes] = [ago(30 * 86_400), ago(86_400), ago(600)]
	await tx.delete(sessions).where(or(lt(sessions.endsAt, day), lt(sessions.revokedAt, day)))
	await tx.delete(signInAttempts).where(lt(signInAttempts.startedAt, tenMinutes))
	// People come back to a tab of last week: its form must still count once.
	await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, month))
	await tx.delete(rateLimits).where(lt(rateLimits.expire, at.getTime()))
}
