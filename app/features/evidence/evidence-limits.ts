export const evidenceTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type EvidenceType = (typeof evidenceTypes)[number]

const MEBIBYTE = 1024 * 1024

export const fileBytes = 20 * MEBIBYTE

/** What one post may bring; the script sends each file by itself. */
export const filesAtOnce = 40

export type Allowance = { files: number; bytes: number }

/** What an application may hold until it is handed in. */
export const applicationAllowance: Allowance = { files: 20, bytes: 100 * MEBIBYTE }

/** What each answer to a request may hold beside it: whoever is asked always has room to answer. */
export const answerAllowance: Allowance = { files: 10, bytes: 50 * MEBIBYTE }

export type FileRefusal =
	| 'empty'
	| 'too_large'
	| 'wrong_type'
	| 'corrupt'
	| 'too_many_pixels'
	| 'password_protected'
	| 'too_many_at_once'
	| 'too_many_files'
	| 'case_full'
	| 'too_many_answer_files'
	| 'answer_full'
	| 'not_open'
	| 'same_file'
