import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { isInArrears } from '../payment-deadline.ts'
import { regimeOf } from '../surcharge/regime.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { isProvisional } from '../working-day.ts'
import { type Allotted } from './allocation.ts'
import { type DueDate } from './due-dates.ts'
import { amountOf, type ItemOwed, payableOf, sharesOf } from './item-share.ts'
import { type Instalment, type ItemShare } from './plan.ts'
import { type Debt, owedUnder } from './plan-debt.ts'

/** One payment: told what is owed on its day, how much is paid, and which tax it meets. */
export type PaymentAt = {
	amount: (index: number, owed: Won) => Won
	allotted: (index: number) => readonly Allotted[]
}

// An item grows no more once its tax is paid, and need not be asked again.
type Standing = { item: TaxItem; settled: ItemOwed | null }

/** Pays day after day and asks the surcharge anew each time, until nothing is left or dates end. */
export function walkPayments(
	debt: Debt,
	dates: readonly DueDate[],
	payment: PaymentAt,
	parameters: Parameters,
): Instalment[] {
	const rows: Instalment[] = []
	let standings: Standing[] = debt.items.map((item) => ({ item, settled: null }))
	let left = debt.owedNow
	for (const [index, date] of dates.entries()) {
		const owed = standings.map(
			({ item, settled }) => settled ?? owedUnder(debt, item, date.dueOn, parameters),
		)
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
		standings = standings.map((standing, at) =>
			afterPayment(standing, owed[at], date.dueOn, shares, parameters),
		)
	}
	return rows
}

function sumsOf(shares: readonly ItemShare[]): Omit<ItemShare, 'itemId'> {
	const sum = (part: 'ofTax' | 'ofSurcharge' | 'ofCost') =>
		shares.reduce((total, share) => total + share[part], 0)
	return { ofTax: sum('ofTax'), ofSurcharge: sum('ofSurcharge'), ofCost: sum('ofCost') }
}

function afterPayment(
	{ item }: Standing,
	owed: ItemOwed | undefined,
	on: CalendarDate,
	shares: readonly ItemShare[],
	parameters: Parameters,
): Standing {
	const share = shares.find(({ itemId }) => itemId === item.id)
	const left = owed && lessShare(owed, share)
	const settled =
		left && left.ofCost + left.ofTax === 0 && isStill(item, on, parameters) ? left : null
	if (!share) return { item, settled }
	const payment = { on, amount: amountOf(share) }
	return { item: { ...item, payments: [...item.payments, payment] }, settled }
}

// The cost of a demand arises with the deadline, even where the tax was paid before it; under the old law a
// penalty of the notice grows as the tax does (종전 국세징수법 §21).
function isStill(item: TaxItem, on: CalendarDate, parameters: Parameters): boolean {
	if (item.otherPenalty > 0 && regimeOf(item, parameters) === 'R0') return false
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
