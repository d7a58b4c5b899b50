/** Everyone who acts in a case. 전화실태확인원 and 방문실태확인원 are contract staff, not officials. */
export const roles = [
	'taxpayer',
	'supporter',
	'phone-surveyor',
	'field-surveyor',
	'operations-manager',
	'officer',
	'approver',
	'policy',
	'auditor',
	'user-admin',
] as const
export type Role = (typeof roles)[number]

export const staffRoles = [
	'phone-surveyor',
	'field-surveyor',
	'operations-manager',
	'officer',
	'approver',
	'policy',
	'auditor',
	'user-admin',
] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]
