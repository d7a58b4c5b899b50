/** Why staff open a person's data; the person reads it on "who looked at my data". */
export const accessPurposes = [
	'sort-queue',
	'review-case',
	'decide-case',
	'check-evidence',
	'answer-inquiry',
	'follow-plan',
	'keep-ledger',
	'send-outbound',
	'other',
] as const
export type AccessPurpose = (typeof accessPurposes)[number]
