import { and, eq, isNull } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { sessions } from '#db/schema/index.ts'

/** Rights that changed hold from the next request on. */
export async function endStaffSessions(tx: Tx, staffId: string, at: Date): Promise<void> {
	const running = and(eq(sessions.staffId, staffId), isNull(sessions.revokedAt))
	await tx.update(sessions).set({ revokedAt: at }).where(running)
}
