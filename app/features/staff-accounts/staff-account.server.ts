import { and, eq, isNull } from 'drizzle-orm'
import { staffRoles as order, type StaffRole } from '#app/domain/role.ts'
import { type Tx } from '#db/client.server.ts'
import { staff, staffRoles } from '#db/schema/index.ts'

export type StaffAccount = {
	id: string
	subject: string
	name: string
	officeCode: string | null
	disabled: boolean
	roles: StaffRole[]
}

/** An account with the roles it holds now. */
export async function findStaffAccount(tx: Tx, subject: string): Promise<StaffAccount | undefined> {
	const [found] = await tx.select().from(staff).where(eq(staff.subject, subject)).for('update')
	if (!found) return undefined
	const held = await tx
		.select({ role: staffRoles.role })
		.from(staffRoles)
		.where(and(eq(staffRoles.staffId, found.id), isNull(staffRoles.removedAt)))
	const { id, name, officeCode, disabledAt } = found
	const roles = order.filter((role) => held.some((one) => one.role === role))
	return { id, subject, name, officeCode, disabled: disabledAt !== null, roles }
}
