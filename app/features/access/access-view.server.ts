import { accessPurposes, type AccessPurpose } from '#app/domain/access-purpose.ts'
import { staffRoles, type StaffRole } from '#app/domain/role.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { type Access } from './accesses-of-taxpayer.server.ts'

/** One reading of a person's data, worded for that person. */
export type AccessView = Pick<Access, 'id' | 'office' | 'what' | 'caseReference'> & {
	at: string
	role: StaffRole | 'none'
	purpose: AccessPurpose
}

export function accessView(
	{ at, role, purpose, office, ...rest }: Access,
	language: Language,
): AccessView {
	return {
		...rest,
		office: office && officeName(office, language),
		at: formatInstant(at, language),
		// Older rows may name what the program no longer knows.
		role: staffRoles.find((known) => known === role) ?? 'none',
		purpose: accessPurposes.find((known) => known === purpose) ?? 'other',
	}
}
