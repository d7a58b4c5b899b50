import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type StaffRole } from '#app/domain/role.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { staffRoles } from '#db/schema/index.ts'
import { endStaffSessions } from './end-staff-sessions.server.ts'
import { findStaffAccount } from './staff-account.server.ts'

/** Who changes an account, and when. */
export type Change = { by: string; at: Date }

export type ChangeRolesRefusal = 'not_found'

/** Leaves a person with exactly these roles; whoever loses one signs in anew. */
export async function changeRoles(
	tx: Tx,
	{ subject, roles }: { subject: string; roles: readonly StaffRole[] },
	change: Change,
): Promise<ChangeRolesRefusal | undefined> {
	const account = await findStaffAccount(tx, subject)
	if (!account) return 'not_found'
	const gone = account.roles.filter((role) => !roles.includes(role))
	const added = roles.filter((role) => !account.roles.includes(role))
	await takeRoles(tx, account.id, gone, change)
	await giveRoles(tx, account.id, added, change)
	if (gone.length > 0) await endStaffSessions(tx, account.id, change.at)
	if (gone.length + added.length === 0) return undefined
	await audit(tx, {
		at: change.at,
		actorKind: 'operator',
		actorId: change.by,
		action: 'staff_roles_changed',
		subject,
		details: { added: added.join(' '), removed: gone.join(' ') },
	})
}

export async function giveRoles(
	tx: Tx,
	staffId: string,
	roles: readonly StaffRole[],
	{ by, at }: Change,
): Promise<void> {
	if (roles.length === 0) return
	const rows = roles.map((role) => ({ staffId, role, grantedAt: at, grantedBy: by }))
	await tx.insert(staffRoles).values(rows)
}

async function takeRoles(
	tx: Tx,
	staffId: string,
	roles: readonly StaffRole[],
	{ by, at }: Change,
): Promise<void> {
	if (roles.length === 0) return
	const held = and(
		eq(staffRoles.staffId, staffId),
		inArray(staffRoles.role, [...roles]),
		isNull(staffRoles.removedAt),
	)
	await tx.update(staffRoles).set({ removedAt: at, removedBy: by }).where(held)
}
