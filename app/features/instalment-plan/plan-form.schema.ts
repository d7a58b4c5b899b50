import * as z from 'zod/mini'
import { type PayDay } from '#app/domain/declaration.ts'
import { planShapes, type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { readAmount } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { readWhole } from '#app/platform/typed-number.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

export const monthsOfYear = Array.from({ length: 12 }, (_, index) => String(index + 1))

export const planPaces = ['fast', 'balanced', 'gentle', 'count', 'amount', 'each'] as const

export const payDays: readonly PayDay[] = [
	...Array.from({ length: 28 }, (_, index) => index + 1),
	'end',
]

const fields = z.object({
	pace: z.enum(planPaces, 'instalment-plan:pace.missing'),
	count: typedText(),
	monthly: typedText(),
	payDay: z.enum(payDays.map(String), 'instalment-plan:pay-day.missing'),
	first: z.enum(['next', 'after'], 'instalment-plan:first.missing'),
	shape: z._default(z.enum(planShapes), 'even'),
	months: z._default(z.array(z.enum(monthsOfYear)), []),
	firstAmount: typedText(),
})

export const planForm = z.pipe(
	fields,
	z.transform((typed: z.output<typeof fields>, context) => {
		const { pace, count, monthly, payDay, first } = typed
		const months = readWhole(count, 'times', { least: 1, most: 99 })
		const { won, problem } = readAmount(monthly)
		if (pace === 'count' && months === undefined) {
			refuseField(context, 'instalment-plan:count.error', 'count')
		}
		if (pace === 'amount' && problem) {
			refuseField(context, amountMessage(problem, 'instalment-plan:monthly.error'), 'monthly')
		}
		return {
			pace,
			count: months ?? 0,
			monthly: won ?? 0,
			payDay: payDay === 'end' ? ('end' as const) : Number(payDay),
			first,
			shape: shapeOf(typed, context),
		}
	}),
)

export type PlanChoice = z.output<typeof planForm>

function shapeOf(
	{ shape, months, firstAmount }: z.output<typeof fields>,
	context: z.core.ParsePayload,
): PlanShape | undefined {
	if (shape === 'even') return undefined
	if (shape === 'growing') return { kind: shape }
	if (shape === 'seasonal') {
		if (months.length === 0) refuseField(context, 'instalment-plan:months.missing', 'months')
		return { kind: shape, months: months.map(Number) }
	}
	const { won, problem } = readAmount(firstAmount)
	if (problem) {
		refuseField(context, amountMessage(problem, 'instalment-plan:firstAmount.error'), 'firstAmount')
	}
	return { kind: shape, first: won ?? 0 }
}
