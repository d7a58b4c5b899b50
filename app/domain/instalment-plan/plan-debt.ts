import { addDays, type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { awaitsNotice, openDeadline } from '../payment-deadline.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type DueDate } from './due-dates.ts'
import { inPaymentOrder, type ItemOwed, owedOf, payableOf } from './item-share.ts'
import { type PlanTerms } from './plan.ts'
import { startOfRelief } from './start-of-relief.ts'
import { surchargePaid, waivedOf } from './waiver.ts'

/** What a plan pays off, as it stands under the relief. */
export type Debt = {
	relief: Relief
	on: CalendarDate
	items: readonly TaxItem[]
	/** By item, what its surcharge had been paid when the plan was made. */
	surchargePaid: ReadonlyMap<string, Won>
	/** Less what is waived. */
	owedNow: Won
	waived: Won
}

export function debtOf(terms: PlanTerms, dates: readonly DueDate[], parameters: Parameters): Debt {
	const { relief, on } = terms
	const items = itemsUnder(terms, dates, parameters)
	const paid = new Map(items.map((item) => [item.id, surchargePaid(relief, item, on, parameters)]))
	const debt = { relief, on, items, surchargePaid: paid, owedNow: 0, waived: 0 }
	const owedNow = payableOf(items.map((item) => owedUnder(debt, item, on, parameters)))
	const waived = items.reduce((sum, item) => sum + waivedNow(debt, item, on, parameters), 0)
	return { ...debt, owedNow, waived }
}

export function owedUnder(
	debt: Debt,
	item: TaxItem,
	on: CalendarDate,
	parameters: Parameters,
): ItemOwed {
	return owedOf(item, on, waivedNow(debt, item, on, parameters), parameters)
}

function waivedNow(
	{ relief, surchargePaid: paid }: Debt,
	item: TaxItem,
	on: CalendarDate,
	parameters: Parameters,
): Won {
	return waivedOf(relief, item, on, paid.get(item.id) ?? 0, parameters)
}

// 국세징수법 시행령 §13: no surcharge for the days a deadline is moved by or a notice deferred; other
// reliefs stop none.
function itemsUnder(
	terms: PlanTerms,
	dates: readonly DueDate[],
	parameters: Parameters,
): TaxItem[] {
	const { relief, items, on } = terms
	const ordered = inPaymentOrder(items, on)
	const to = dates.at(-1)?.dueOn
	if (to === undefined) return ordered
	return ordered.map((item) => {
		const from = stillFrom(relief, item, terms, parameters)
		if (!from || from > to) return item
		return { ...item, extensions: [...item.extensions, { from, to }] }
	})
}

/** The first day on which a relief lets an item's surcharge stand still. */
function stillFrom(
	relief: Relief,
	item: TaxItem,
	terms: PlanTerms,
	parameters: Parameters,
): CalendarDate | null {
	const deferred = relief === 'notice-deferral' || relief === 'restart-extension'
	if (deferred && awaitsNotice(item, terms.on)) {
		return addDays(startOfRelief(terms, parameters), 1)
	}
	if (relief !== 'deadline-extension' && relief !== 'restart-extension') return null
	const deadline = openDeadline(item, terms.on)
	return deadline && addDays(deadline.on, 1)
}

/** What is owed under the terms today, less what is waived. */
export function owedUnderTerms(terms: PlanTerms, parameters: Parameters): Won {
	return debtOf(terms, [], parameters).owedNow
}

/** What is owed under the terms before anything is waived, and what of it the relief waives. */
export function waivedUnderTerms(terms: PlanTerms, parameters: Parameters) {
	const { owedNow, waived } = debtOf(terms, [], parameters)
	return { owed: owedNow + waived, waived }
}
