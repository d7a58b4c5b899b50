export const evidenceTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type EvidenceType = (typeof evidenceTypes)[number]

const MEBIBYTE = 1024 * 1024

export const fileBytes = 20 * MEBIBYTE
export const caseFiles = 20
export const caseBytes = 100 * MEBIBYTE

export type FileRefusal =
	| 'empty'
	| 'too_large'
	| 'wrong_type'
	| 'corrupt'
	| 'too_many_pixels'
	| 'password_protected'
	| 'too_many_files'
	| 'case_full'
	| 'not_open'
	| 'same_file'
