import * as z from 'zod'
import { type PayDay } from '#app/domain/declaration.ts'
import { readWon, type Won } from '#app/domain/won.ts'

/** How often or how much: a number of months, or an amount a month of one's own. */
export type QuickPace = { count: number; monthly?: undefined } | { monthly: Won; count?: undefined }

export type QuickChoice = QuickPace & { payDay: PayDay }

export const payDays: readonly PayDay[] = [
	...Array.from({ length: 28 }, (_, index) => index + 1),
	'end',
]

export const quickPlanForm = z
	.object({
		pace: z
			.string('application:quick-plan.pace.error')
			.regex(/^([1-9]|1\d|amount)$/, 'application:quick-plan.pace.error'),
		monthly: z.string().trim().default(''),
		payDay: z
			.string('application:quick-plan.pay-day.error')
			.refine((text) => payDays.some((day) => String(day) === text), {
				error: 'application:quick-plan.pay-day.error',
			})
			.transform((text): PayDay => (text === 'end' ? 'end' : Number(text))),
	})
	.transform(({ pace, monthly, payDay }, context): QuickChoice => {
		if (pace !== 'amount') return { count: Number(pace), payDay }
		const amount = readWon(monthly)
		if (!amount) {
			const message = 'application:quick-plan.monthly.error'
			context.addIssue({ code: 'custom', path: ['monthly'], message })
		}
		return { monthly: amount ?? 0, payDay }
	})
