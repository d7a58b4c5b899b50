import { addStaff } from '#app/features/staff-accounts/add-staff.server.ts'
import { type Change } from '#app/features/staff-accounts/change-roles.server.ts'
import { disableStaff } from '#app/features/staff-accounts/disable-staff.server.ts'
import { type Tx } from '#db/client.server.ts'
import { staffPersonas } from '#db/seed/people.ts'
import { homeOffice, otherOffice } from '#db/seed/population/offices.ts'

const offices = { home: homeOffice, other: otherOffice, none: null }

/** Adds the staff one signs in as, the way an operator would; those already there stay as they are. */
export async function addStaffPersonas(tx: Tx, change: Change): Promise<void> {
	for (const { id, subject, name, roles, office, disabled } of staffPersonas) {
		const refusal = await addStaff(
			tx,
			{ subject, name, roles, officeCode: offices[office], email: `${id}@office.example.test` },
			change,
		)
		if (refusal === 'no_such_office') throw new Error(`No office ${office} for ${subject}`)
		if (!refusal && disabled) await disableStaff(tx, subject, change)
	}
}
