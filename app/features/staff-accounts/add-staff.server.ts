import { eq } from 'drizzle-orm'
import { type StaffRole } from '#app/domain/role.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { offices, staff, staffContacts } from '#db/schema/index.ts'
import { giveRoles, type Change } from './change-roles.server.ts'

export type NewStaff = {
	/** What the staff identity provider calls the person. */
	subject: string
	name: string
	officeCode: string | null
	roles: readonly StaffRole[]
	/** Where the worker writes to them, where it may. */
	email?: string | undefined
}

export type AddStaffRefusal = 'already_there' | 'no_such_office'

/** Lets a person of the staff identity provider in, with these roles. */
export async function addStaff(
	tx: Tx,
	{ subject, name, officeCode, roles, email }: NewStaff,
	change: Change,
): Promise<AddStaffRefusal | undefined> {
	if (officeCode !== null && !(await isOffice(tx, officeCode))) return 'no_such_office'
	const [added] = await tx
		.insert(staff)
		.values({ subject, name, officeCode, createdAt: change.at })
		.onConflictDoNothing()
		.returning({ id: staff.id })
	if (!added) return 'already_there'
	await giveRoles(tx, added.id, roles, change)
	if (email) await tx.insert(staffContacts).values({ staffId: added.id, email })
	await audit(tx, {
		at: change.at,
		actorKind: 'operator',
		actorId: change.by,
		action: 'staff_added',
		subject,
		details: { roles: roles.join(' '), office: officeCode ?? '' },
	})
}

async function isOffice(tx: Tx, code: string): Promise<boolean> {
	const found = await tx.select({ code: offices.code }).from(offices).where(eq(offices.code, code))
	return found.length > 0
}
