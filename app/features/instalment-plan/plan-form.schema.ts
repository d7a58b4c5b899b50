import * as z from 'zod'
import { type PayDay } from '#app/domain/declaration.ts'
import { readWon } from '#app/domain/won.ts'

export const planPaces = ['fast', 'balanced', 'gentle', 'count', 'amount'] as const

export const payDays: readonly PayDay[] = [
	...Array.from({ length: 28 }, (_, index) => index + 1),
	'end',
]

export const planForm = z
	.object({
		pace: z.enum(planPaces, 'instalment-plan:pace.missing'),
		count: z.string().trim().default(''),
		monthly: z.string().trim().default(''),
		payDay: z
			.string('instalment-plan:pay-day.missing')
			.refine(
				(text) => payDays.some((day) => String(day) === text),
				'instalment-plan:pay-day.missing',
			)
			.transform((text): PayDay => (text === 'end' ? 'end' : Number(text))),
		first: z.enum(['next', 'after'], 'instalment-plan:first.missing'),
	})
	.transform(({ pace, count, monthly, payDay, first }, context) => {
		const months = /^[1-9]\d?$/.test(count) ? Number(count) : undefined
		const amount = readWon(monthly)
		if (pace === 'count' && months === undefined) {
			context.addIssue({ code: 'custom', path: ['count'], message: 'instalment-plan:count.error' })
		}
		if (pace === 'amount' && !amount) {
			context.addIssue({
				code: 'custom',
				path: ['monthly'],
				message: 'instalment-plan:monthly.error',
			})
		}
		return { pace, count: months ?? 0, monthly: amount ?? 0, payDay, first }
	})

export type PlanChoice = z.output<typeof planForm>
