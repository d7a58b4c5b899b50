import * as z from 'zod/mini'

/** The first question: the short way for those who can clear it soon, the full one for all others. */
export const laneForm = z.object({
	lane: z.enum(['quick', 'full'], 'application:lane.error'),
})
