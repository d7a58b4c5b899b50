import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type StaffRole } from '#app/domain/role.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { findOfficeCase, type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, type NamedStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { makeStaff } from './accounts.ts'

/** Somebody of the staff who can act: their row, their role, and who they are to a verb. */
export async function makeActing(
	name: string,
	role: StaffRole,
	office = '101',
): Promise<NamedStaff> {
	const staffId = await makeStaff(name, [role], office)
	return { staffId, officeCode: office, roles: [role], name }
}

/** Lets somebody do something in one transaction that sees what they may see. */
export async function doing<T>(
	staff: NamedStaff,
	work: (tx: Tx, by: Doing) => Promise<T>,
	at = new Date(),
): Promise<T> {
	const parameters = await currentParameters()
	const on: CalendarDate = dayInKorea(at)
	return asStaff(staff, (tx) => work(tx, { staff, at, on, ip: '192.0.2.1', parameters }))
}

/** The same, with a case of their office at hand. */
export function doingOn<T>(
	staff: NamedStaff,
	reference: string,
	work: (tx: Tx, by: Doing, row: OfficeCase) => Promise<T>,
	at?: Date,
): Promise<T> {
	return doing(
		staff,
		async (tx, by) => {
			const row = await findOfficeCase(tx, staff, reference)
			if (!row) throw new Error('not_found')
			return work(tx, by, row)
		},
		at,
	)
}
