import { eq } from 'drizzle-orm'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { staff } from '#db/schema/index.ts'
import { type Change } from './change-roles.server.ts'
import { endStaffSessions } from './end-staff-sessions.server.ts'
import { findStaffAccount } from './staff-account.server.ts'

export type DisableStaffRefusal = 'not_found' | 'already_disabled'

/** Shuts an account out, from its running sessions too; what it did stays. */
export async function disableStaff(
	tx: Tx,
	subject: string,
	{ by, at }: Change,
): Promise<DisableStaffRefusal | undefined> {
	const account = await findStaffAccount(tx, subject)
	if (!account) return 'not_found'
	if (account.disabled) return 'already_disabled'
	await tx.update(staff).set({ disabledAt: at }).where(eq(staff.id, account.id))
	await endStaffSessions(tx, account.id, at)
	await audit(tx, {
		at,
		actorKind: 'operator',
		actorId: by,
		action: 'staff_disabled',
		subject,
	})
}
