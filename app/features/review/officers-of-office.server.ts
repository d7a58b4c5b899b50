import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { queueItems, staff, staffRoles } from '#db/schema/index.ts'

export type Officer = { id: string; name: string; cases: number }

/** The officers of an office who may be given a case, with how many they hold. */
export async function officersOfOffice(tx: Tx, officeCode: string): Promise<Officer[]> {
	const cases = sql<number>`(select count(*)::int from ${queueItems}
		where ${queueItems.assigneeId} = ${staff.id})`
	return tx
		.select({ id: staff.id, name: staff.name, cases })
		.from(staff)
		.innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
		.where(
			and(
				eq(staff.officeCode, officeCode),
				eq(staffRoles.role, 'officer'),
				isNull(staffRoles.removedAt),
				isNull(staff.disabledAt),
			),
		)
		.orderBy(asc(staff.name), asc(staff.id))
}
