import * as z from 'zod'
import { reliefs } from '#app/domain/relief.ts'
import { earliestAsked } from './eligibility-request.ts'
import { day, mustDiffer, taxItem, won } from './item-request.ts'
import { personRequest } from './person-request.ts'

const payDayText = 'must be a day from 1 to 28, or "end"'
const payDay = z.union(
	[z.literal('end'), z.int(payDayText).min(1, payDayText).max(28, payDayText)],
	payDayText,
)

const monthText = 'must be a month from 1 to 12'
const month = z.int(monthText).min(1, monthText).max(12, monthText)
const shape = z.discriminatedUnion(
	'kind',
	[
		z.strictObject({ kind: z.literal('even') }),
		z.strictObject({ kind: z.literal('growing') }),
		z.strictObject({
			kind: z.literal('seasonal'),
			months: z.array(month, 'must be a list').min(1),
		}),
		z.strictObject({ kind: z.literal('first-larger'), first: won }),
	],
	'must be {"kind": "even" | "growing" | "seasonal" | "first-larger", …}',
)

const countText = 'must be a whole number from 1'
export const planRequest = z
	.strictObject(
		{
			on: day,
			relief: z.enum(reliefs, `must be one of ${reliefs.join(', ')}`),
			items: z.array(taxItem, 'must be a list').min(1, 'must not be empty'),
			firstDueOn: day,
			payDay,
			count: z.int(countText).min(1, countText).optional(),
			monthly: won.optional(),
			shape: shape.optional(),
			grantedOn: day.optional(),
			/** Left out, only the relief's own limits are looked at. */
			person: personRequest.optional(),
		},
		'must be an object',
	)
	.superRefine(mustDiffer)
	.superRefine(({ on, person }, context) => {
		if (person && on < earliestAsked) {
			const message = `must not be before ${earliestAsked} where person is given`
			context.addIssue({ code: 'custom', path: ['on'], message })
		}
	})
	.superRefine(({ count, monthly }, context) => {
		if (count === undefined && monthly === undefined) {
			context.addIssue({ code: 'custom', path: ['count or monthly'], message: 'must be given' })
		}
		if (count !== undefined && monthly !== undefined) {
			const message = 'must not stand beside monthly'
			context.addIssue({ code: 'custom', path: ['count'], message })
		}
	})
