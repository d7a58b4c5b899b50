import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type StaffRole } from '../app/domain/role.ts'
import { type Tx } from './client.server.ts'
import { queueMessages } from './outbox.server.ts'
import { outboxMessages, staff, staffContacts, staffRoles } from './schema/index.ts'

/** What staff are told of; the message itself says only that there is something to look at. */
export type StaffTemplate = 'staff-item-left' | 'staff-outbound-alarm'

export type ToldStaff = { staffId: string; caseId: string | null }

/** Puts "please look" into the outbox for each of them who has an address, in the transaction of the change. */
export async function tellStaff(
	tx: Tx,
	told: readonly ToldStaff[],
	{ template, at }: { template: StaffTemplate; at: Date },
): Promise<void> {
	if (told.length === 0) return
	const reachable = await tx
		.select({ staffId: staffContacts.staffId })
		.from(staffContacts)
		.innerJoin(staff, eq(staff.id, staffContacts.staffId))
		.where(
			and(
				inArray(
					staffContacts.staffId,
					told.map(({ staffId }) => staffId),
				),
				isNull(staff.disabledAt),
			),
		)
	const known = new Set(reachable.map(({ staffId }) => staffId))
	const rows = told.filter(({ staffId }) => known.has(staffId))
	if (rows.length === 0) return
	const written = await tx
		.insert(outboxMessages)
		.values(
			rows.map((row) => ({
				...{ ...row, channel: 'email' as const, template, language: 'ko', createdAt: at },
			})),
		)
		.returning({ id: outboxMessages.id })
	await queueMessages(tx, written)
}

/** Everybody who holds a role now. */
export async function staffWithRole(tx: Tx, role: StaffRole): Promise<string[]> {
	const rows = await tx
		.select({ staffId: staffRoles.staffId })
		.from(staffRoles)
		.where(and(eq(staffRoles.role, role), isNull(staffRoles.removedAt)))
	return rows.map(({ staffId }) => staffId)
}
