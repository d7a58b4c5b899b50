import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { isInArrears } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type DueDate } from './due-dates.ts'
import { amountOf, type ItemOwed, owedOf, payableOf, sharesOf } from './item-share.ts'
import { type Instalment, type ItemShare } from './plan.ts'

/** How much is paid on a day, told what is owed on it. */
export type AmountAt = (index: number, owed: Won) => Won

// An item grows no more once its tax is paid, and need not be asked again.
type Standing = { item: TaxItem; settled: ItemOwed | null }

/** Pays day after day and asks the surcharge anew each time, until nothing is left or dates end. */
export function walkPayments(
	items: readonly TaxItem[],
	on: CalendarDate,
	dates: readonly DueDate[],
	amountAt: AmountAt,
	parameters: Parameters,
): Instalment[] {
	const rows: Instalment[] = []
	let standings: Standing[] = items.map((item) => ({ item, settled: null }))
	let left = owedTotal(items, on, parameters)
	for (const [index, date] of dates.entries()) {
		const owed = standings.map(
			({ item, settled }) => settled ?? owedOf(item, date.dueOn, parameters),
		)
		const payable = payableOf(owed)
		if (payable === 0) break
		const amount = Math.min(payable, amountAt(index, payable))
		const row = rowOf(index + 1, date, amount, left, owed)
		rows.push(row)
		standings = standings.map((standing, at) => afterPayment(standing, owed[at], row))
		left = row.leftAfter
	}
	return rows
}

export function owedTotal(
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): Won {
	return payableOf(items.map((item) => owedOf(item, on, parameters)))
}

function rowOf(
	number: number,
	date: DueDate,
	amount: Won,
	leftBefore: Won,
	owed: readonly ItemOwed[],
): Instalment {
	const shares = sharesOf(amount, owed)
	const sum = (part: 'ofTax' | 'ofSurcharge' | 'ofCost') =>
		shares.reduce((total, share) => total + share[part], 0)
	return {
		number,
		...date,
		amount,
		ofTax: sum('ofTax'),
		ofSurcharge: sum('ofSurcharge'),
		ofCost: sum('ofCost'),
		accrued: payableOf(owed) - leftBefore,
		leftAfter: payableOf(owed) - amount,
		shares,
	}
}

function afterPayment(
	{ item }: Standing,
	owed: ItemOwed | undefined,
	{ dueOn, shares }: Instalment,
): Standing {
	const share = shares.find(({ itemId }) => itemId === item.id)
	const left = owed && lessShare(owed, share)
	const settled = left && left.ofCost + left.ofTax === 0 && isStill(item, dueOn) ? left : null
	if (!share) return { item, settled }
	const payment = { on: dueOn, amount: amountOf(share) }
	return { item: { ...item, payments: [...item.payments, payment] }, settled }
}

// The cost of a demand arises with the deadline, even where the tax was paid before it.
function isStill(item: TaxItem, on: CalendarDate): boolean {
	return item.demandCost === 0 || isInArrears(item, on)
}

function lessShare(owed: ItemOwed, share: ItemShare | undefined): ItemOwed {
	if (!share) return owed
	return {
		itemId: owed.itemId,
		payable: owed.payable - amountOf(share),
		ofCost: owed.ofCost - share.ofCost,
		ofTax: owed.ofTax - share.ofTax,
		ofSurcharge: owed.ofSurcharge - share.ofSurcharge,
	}
}
