import { type CalendarDate } from '../calendar-date.ts'
import { type Payment } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type Instalment } from './plan.ts'

export const instalmentStates = ['upcoming', 'paid', 'part-paid', 'missed', 'settled'] as const
export type InstalmentState = (typeof instalmentStates)[number]

export type InstalmentStatus = {
	number: number
	state: InstalmentState
	paid: Won
	/** The day its last won came, where all of it has. */
	paidOn: CalendarDate | null
	/** Its day passed before all of it had come: one such miss is enough to revoke a relief. */
	late: boolean
}

type DueInstalment = Pick<Instalment, 'number' | 'dueOn' | 'amount'>

/** Payments on the plan's items since it began fill its instalments one after the other. */
export function instalmentStatuses(
	instalments: readonly DueInstalment[],
	payments: readonly Payment[],
	on: CalendarDate,
): InstalmentStatus[] {
	const inOrder = payments
		.filter((payment) => payment.on <= on)
		.toSorted((a, b) => (a.on < b.on ? -1 : 1))
	let before = 0
	return instalments
		.toSorted((a, b) => a.number - b.number)
		.map((instalment) => {
			const status = statusOf(instalment, before, inOrder, on)
			before += instalment.amount
			return status
		})
}

/** What of a plan is not paid once nothing is owed any more, paid off early or no longer asked for: nobody's miss. */
export function settled(statuses: readonly InstalmentStatus[]): InstalmentStatus[] {
	return statuses.map((status) =>
		status.state === 'paid' ? status : { ...status, state: 'settled', late: false },
	)
}

function statusOf(
	{ number, dueOn, amount }: DueInstalment,
	before: Won,
	payments: readonly Payment[],
	on: CalendarDate,
): InstalmentStatus {
	const total = payments.reduce((sum, payment) => sum + payment.amount, 0)
	const paid = Math.min(amount, Math.max(0, total - before))
	const paidOn = paid === amount ? dayOfReaching(before + amount, payments) : null
	const late = (paidOn ?? on) > dueOn
	return { number, state: stateOf(paidOn, late, paid), paid, paidOn, late }
}

function stateOf(paidOn: CalendarDate | null, late: boolean, paid: Won): InstalmentState {
	if (paidOn) return 'paid'
	if (!late) return 'upcoming'
	return paid > 0 ? 'part-paid' : 'missed'
}

function dayOfReaching(sum: Won, payments: readonly Payment[]): CalendarDate | null {
	let reached = 0
	for (const payment of payments) {
		reached += payment.amount
		if (reached >= sum) return payment.on
	}
	return null
}
