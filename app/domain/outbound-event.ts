/** What leaves for the tax office's own system. */
export const outboundKinds = [
	'decision',
	'offer-answer',
	'plan',
	'plan-ended',
	'withdrawal',
	'classification',
] as const
export type OutboundKind = (typeof outboundKinds)[number]
