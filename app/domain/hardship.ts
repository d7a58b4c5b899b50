export const hardshipCauses = [
	'shop-closed',
	'sales-fell',
	'customer-unpaid',
	'job-lost',
	'illness-injury',
	'family-death',
	'disaster-theft',
	'family-care',
	'other-debts',
	'living-costs',
	'other',
	'prefer-not-to-say',
] as const
export type HardshipCause = (typeof hardshipCauses)[number]

export const helpNeeds = [
	'interpreter',
	'sign-language',
	'text-not-calls',
	'helper-person',
	'reading-help',
	'cannot-travel',
] as const
export type HelpNeed = (typeof helpNeeds)[number]

/** Causes that say something about health need consent of their own (개인정보 보호법 §23). */
export const healthCauses: readonly HardshipCause[] = ['illness-injury', 'family-care']
