import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { asSession } from '../acting.server.ts'
import { type Tx } from '../client.server.ts'
import { sessions, signInAttempts } from '../schema/index.ts'

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

/** Takes away sessions over for a day and sign-ins never finished; for the worker, once an hour. */
export async function sweepSessions(tx: Tx, at: Date): Promise<void> {
	const dayAgo = new Date(at.getTime() - 86_400_000)
	const tenMinutesAgo = new Date(at.getTime() - 600_000)
	await tx.delete(sessions).where(or(lt(sessions.endsAt, dayAgo), lt(sessions.revokedAt, dayAgo)))
	await tx.delete(signInAttempts).where(lt(signInAttempts.startedAt, tenMinutesAgo))
}
