import { type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'

export const planShapes = ['even', 'growing', 'seasonal', 'first-larger'] as const

/** How the instalments stand to each other. */
export type PlanShape =
	| { kind: 'even' }
	/** Each larger than the one before by the same step. */
	| { kind: 'growing' }
	/** Paid only in the months of the year (1 to 12) the person names. */
	| { kind: 'seasonal'; months: readonly number[] }
	| { kind: 'first-larger'; first: Won }

/** One instalment, told the amount the shape rests on; what is left is in the last. */
export type AmountOf = (each: Won, index: number) => Won

export function amountsOf(
	shape: PlanShape | undefined,
	count: number,
	on: CalendarDate,
	parameters: Parameters,
): AmountOf {
	if (shape?.kind === 'growing') return growing(count, on, parameters)
	const first = shape?.kind === 'first-larger' && count > 1 ? shape.first : undefined
	return (each, index) => (index === 0 && first !== undefined ? first : each)
}

/** Whether anything is paid in a month of the year. */
export function paysIn(shape: PlanShape | undefined, on: CalendarDate): boolean {
	return shape?.kind !== 'seasonal' || shape.months.includes(Number(on.slice(5, 7)))
}

const parts = 1000

function growing(count: number, on: CalendarDate, parameters: Parameters): AmountOf {
	const times = Number(figureOn(parameters, 'plan.growing-last-times', on).value)
	const steps = Math.max(1, count - 1)
	return (each, index) => {
		const weight = Math.round(parts * (1 + ((times - 1) * index) / steps))
		return Number((BigInt(each) * BigInt(weight)) / BigInt(parts))
	}
}
