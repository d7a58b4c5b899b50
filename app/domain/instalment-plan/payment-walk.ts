import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { isProvisional } from '../working-day.ts'
import { type Allotted } from './allocation.ts'
import { type DueDate } from './due-dates.ts'
import { amountOf, payableOf, sharesOf } from './item-share.ts'
import { type Instalment, type ItemShare } from './plan.ts'
import { type Debt, owedUnder } from './plan-debt.ts'

/** One payment: told what is owed on its day, how much is paid, and which tax it meets. */
export type PaymentAt = {
	amount: (index: number, owed: Won) => Won
	allotted: (index: number) => readonly Allotted[]
}

/** Pays day after day and asks the surcharge anew each time, until nothing is left or dates end. */
export function walkPayments(
	debt: Debt,
	dates: readonly DueDate[],
	payment: PaymentAt,
	parameters: Parameters,
): Instalment[] {
	const rows: Instalment[] = []
	let items = debt.items
	let left = debt.owedNow
	for (const [index, date] of dates.entries()) {
		const owed = items.map((item) => owedUnder(debt, item, date.dueOn, parameters))
		const payable = payableOf(owed)
		if (payable === 0) break
		const amount = Math.min(payable, payment.amount(index, payable))
		const shares = sharesOf(amount, owed, payment.allotted(index))
		const provisional = isProvisional(date.dueOn, parameters.holidays)
		const accrued = payable - left
		left = payable - amount
		const of = sumsOf(shares)
		rows.push({
			number: index + 1,
			...date,
			provisional,
			amount,
			...of,
			accrued,
			leftAfter: left,
			shares,
		})
		items = items.map((item) => afterPayment(item, date.dueOn, shares))
	}
	return rows
}

function sumsOf(shares: readonly ItemShare[]): Omit<ItemShare, 'itemId'> {
	const sum = (part: 'ofTax' | 'ofSurcharge' | 'ofCost') =>
		shares.reduce((total, share) => total + share[part], 0)
	return { ofTax: sum('ofTax'), ofSurcharge: sum('ofSurcharge'), ofCost: sum('ofCost') }
}

function afterPayment(item: TaxItem, on: CalendarDate, shares: readonly ItemShare[]): TaxItem {
	const share = shares.find(({ itemId }) => itemId === item.id)
	if (!share) return item
	return { ...item, payments: [...item.payments, { on, amount: amountOf(share) }] }
}
