export const requirementStates = [
	'needed',
	'received',
	'accepted',
	'not-accepted',
	'waived',
	'cannot-provide',
] as const
export type RequirementState = (typeof requirementStates)[number]

/** Nobody has settled it yet: it may still be said not to be needed. */
export const openRequirementStates = [
	'needed',
	'received',
	'not-accepted',
	'cannot-provide',
] as const satisfies readonly RequirementState[]
export type OpenRequirementState = (typeof openRequirementStates)[number]

export function isOpenRequirement(state: RequirementState): state is OpenRequirementState {
	return openRequirementStates.some((open) => open === state)
}

/** Why the office goes without a document it asked for; each is worded for the person too. */
export const waiverReasons = [
	'held-by-office',
	'shown-otherwise',
	'out-of-reach',
	'asked-by-mistake',
	'other',
] as const
export type WaiverReason = (typeof waiverReasons)[number]

export function isWaiverReason(code: string | null): code is WaiverReason {
	return waiverReasons.some((reason) => reason === code)
}

/** What shows it instead, why it is believed without: these say too little without words. */
export function needsWords(reason: WaiverReason): boolean {
	return reason !== 'held-by-office' && reason !== 'asked-by-mistake'
}
