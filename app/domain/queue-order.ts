/** What raises a case among those due on the same day. */
export const queueFlags = [
	'livelihood',
	'emergency-welfare-duty',
	'demand-deadline-near',
	'foreign-language',
] as const
export type QueueFlag = (typeof queueFlags)[number]

const hardUp: readonly QueueFlag[] = ['livelihood', 'emergency-welfare-duty']

export type QueueWeight = {
	seized: boolean
	flags: readonly string[]
	helpNeeds: readonly string[]
}

/**
 * Where a case stands among those due on the same day: the smaller number first, the older one among
 * equals. What the law would act on soonest comes before how much is owed.
 */
export function queueRank({ seized, flags, helpNeeds }: QueueWeight): number {
	const lift =
		(flags.includes('demand-deadline-near') ? 4 : 0) +
		(seized ? 3 : 0) +
		(hardUp.some((flag) => flags.includes(flag)) ? 2 : 0) +
		(helpNeeds.length > 0 ? 1 : 0)
	return 100 - lift * 10
}
