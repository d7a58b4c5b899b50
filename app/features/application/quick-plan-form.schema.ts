import * as z from 'zod/mini'
import { type PayDay } from '#app/domain/declaration.ts'
import { readAmount, type Won } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

/** How often or how much: a number of months, or an amount a month of one's own. */
export type QuickPace = { count: number; monthly?: undefined } | { monthly: Won; count?: undefined }

export type QuickChoice = QuickPace & { payDay: PayDay }

export const payDays: readonly PayDay[] = [
	...Array.from({ length: 28 }, (_, index) => index + 1),
	'end',
]

const fields = z.object({
	pace: z
		.string('application:quick-plan.pace.error')
		.check(z.regex(/^([1-9]|1\d|amount)$/, 'application:quick-plan.pace.error')),
	monthly: typedText(),
	payDay: z.enum(payDays.map(String), 'application:quick-plan.pay-day.error'),
})

export const quickPlanForm = z.pipe(
	fields,
	z.transform((typed: z.output<typeof fields>, context): QuickChoice => {
		const { pace, monthly } = typed
		const payDay = typed.payDay === 'end' ? 'end' : Number(typed.payDay)
		if (pace !== 'amount') return { count: Number(pace), payDay }
		const { won, problem } = readAmount(monthly)
		if (problem) {
			const message = amountMessage(problem, 'application:quick-plan.monthly.error')
			refuseField(context, message, 'monthly')
		}
		return { monthly: won ?? 0, payDay }
	}),
)
