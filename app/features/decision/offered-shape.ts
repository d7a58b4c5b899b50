import { planShapes, type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { readAmount } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { formatNumber } from '#app/i18n/format.ts'

/** How an offer is shaped: as it was asked for, or otherwise. */
export const offeredShapes = ['asked', ...planShapes] as const

type TypedShape = { shape: (typeof offeredShapes)[number]; months: string; firstAmount: string }

/** The shape of an offer as typed; undefined where it stays as asked, or where it is not in order. */
export function offeredShape(
	{ shape, months, firstAmount }: TypedShape,
	problem: (path: string, message: string) => void,
): PlanShape | undefined {
	if (shape === 'asked') return undefined
	if (shape === 'seasonal') {
		const named = months.split(/[\s,·월]+/).filter(Boolean)
		const read = [...new Set(named.map(Number))].toSorted((a, b) => a - b)
		if (
			read.length > 0 &&
			read.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)
		)
			return { kind: shape, months: read }
		problem('months', 'decision:offer.months-invalid')
		return undefined
	}
	if (shape !== 'first-larger') return { kind: shape }
	const { won, problem: wrong } = readAmount(firstAmount)
	if (wrong) problem('firstAmount', amountMessage(wrong, 'decision:offer.monthly-invalid'))
	return won === undefined ? undefined : { kind: shape, first: won }
}

/** The same as it would be typed. */
export function typedShape(shape: PlanShape | undefined): TypedShape {
	return {
		shape: shape?.kind ?? 'asked',
		months: shape?.kind === 'seasonal' ? shape.months.join(', ') : '',
		firstAmount: shape?.kind === 'first-larger' ? formatNumber(shape.first) : '',
	}
}
