import { type CalendarDate } from '../calendar-date.ts'
import { type Instalment, type InstalmentPlan } from './plan.ts'

/** Several plans as one purse pays them: what falls due on a day is one row, the sums are the sums. */
export function plansTogether(plans: readonly InstalmentPlan[]): InstalmentPlan | undefined {
	const [first, ...more] = plans
	if (!first || more.length === 0) return first
	const days = [...new Set(plans.flatMap((plan) => plan.instalments.map(({ dueOn }) => dueOn)))]
	const sum = (part: 'owedNow' | 'surchargeDuringPlan' | 'total') =>
		plans.reduce((total, plan) => total + plan[part], 0)
	return {
		instalments: days.toSorted().map((dueOn, index) => rowOn(dueOn, index + 1, plans)),
		owedNow: sum('owedNow'),
		surchargeDuringPlan: sum('surchargeDuringPlan'),
		total: sum('total'),
		endsOn:
			plans
				.map(({ endsOn }) => endsOn)
				.toSorted()
				.at(-1) ?? first.endsOn,
	}
}

function rowOn(dueOn: CalendarDate, number: number, plans: readonly InstalmentPlan[]): Instalment {
	const rows = plans.flatMap((plan) => plan.instalments.filter((row) => row.dueOn === dueOn))
	const sum = (part: 'amount' | 'ofTax' | 'ofSurcharge' | 'ofCost' | 'accrued') =>
		rows.reduce((total, row) => total + row[part], 0)
	return {
		...{ number, dueOn, wishedOn: rows[0]?.wishedOn ?? dueOn },
		provisional: rows.some(({ provisional }) => provisional),
		...{ amount: sum('amount'), ofTax: sum('ofTax'), ofSurcharge: sum('ofSurcharge') },
		...{ ofCost: sum('ofCost'), accrued: sum('accrued') },
		leftAfter: plans.reduce((left, plan) => left + leftOf(plan, dueOn), 0),
		shares: rows.flatMap(({ shares }) => shares),
	}
}

function leftOf({ instalments, owedNow }: InstalmentPlan, on: CalendarDate): number {
	return instalments.findLast(({ dueOn }) => dueOn <= on)?.leftAfter ?? owedNow
}
