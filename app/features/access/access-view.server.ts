import { accessPurposes, type AccessPurpose } from '#app/domain/access-purpose.ts'
import { staffRoles, type StaffRole } from '#app/domain/role.ts'
import { formatInstant, formatTime } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { type Access } from './accesses-of-taxpayer.server.ts'

/** What was read of a person's data on a day, worded for that person. */
export type AccessView = Pick<Access, 'id' | 'office' | 'what' | 'caseReference' | 'times'> & {
	first: string
	/** Left out where the last reading was in the same minute as the first. */
	last: string | null
	role: StaffRole | 'none'
	purpose: AccessPurpose
}

export function accessView(
	{ first, last, role, purpose, office, ...rest }: Access,
	language: Language,
): AccessView {
	const [from, to] = [formatTime(first, language), formatTime(last, language)]
	return {
		...rest,
		office: office && officeName(office, language),
		first: formatInstant(first, language),
		last: from === to ? null : to,
		// Older rows may name what the program no longer knows.
		role: staffRoles.find((known) => known === role) ?? 'none',
		purpose: accessPurposes.find((known) => known === purpose) ?? 'other',
	}
}
