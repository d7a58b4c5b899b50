import { addDays, type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { openDeadline } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type DueDate, dueDates } from './due-dates.ts'
import { evenAmount } from './even-amount.ts'
import { isRefusal, mostInstalments, type PlanLimits, planLimits } from './limits.ts'
import { inPaymentOrder } from './item-share.ts'
import { owedTotal, walkPayments } from './payment-walk.ts'
import {
	type Instalment,
	type InstalmentPlan,
	type PlanRefusal,
	type PlanSize,
	type PlanTerms,
} from './plan.ts'

export type PlanAnswer =
	| { plan: InstalmentPlan; refusals?: undefined }
	| { refusals: readonly PlanRefusal[]; plan?: undefined }

/** The schedule for the terms, exact to the won, or every reason why there is none. */
export function planFor(terms: PlanTerms & PlanSize, parameters: Parameters): PlanAnswer {
	const limits = planLimits(terms, parameters)
	if (isRefusal(limits)) return { refusals: [limits] }
	const refusals = refusalsOf(terms, limits, parameters)
	if (refusals.length > 0) return { refusals }
	return terms.count === undefined
		? planByAmount(terms, terms.monthly, limits, parameters)
		: planByCount(terms, terms.count, limits, parameters)
}

function refusalsOf(
	terms: PlanTerms & PlanSize,
	limits: PlanLimits,
	parameters: Parameters,
): PlanRefusal[] {
	const { on, firstDueOn, count = 1 } = terms
	const { article, firstBy } = limits
	const refusals: PlanRefusal[] = []
	const owed = owedTotal(inPaymentOrder(terms.items, on), on, parameters)
	if (owed === 0) refusals.push({ reason: 'nothing_owed', article })
	if (firstDueOn < on) refusals.push({ reason: 'first_due_past', article })
	if (firstBy && firstDueOn > firstBy) refusals.push({ reason: 'first_due_too_late', article })
	if (count < 1) refusals.push({ reason: 'too_few_instalments', article })
	if (count > limits.count) refusals.push({ reason: 'too_many_instalments', article })
	else if (count > mostInstalments(terms, limits, parameters)) {
		refusals.push({ reason: 'ends_too_late', article })
	}
	return refusals
}

function planByCount(
	terms: PlanTerms,
	count: number,
	{ article }: PlanLimits,
	parameters: Parameters,
): PlanAnswer {
	const dates = dueDates(terms, count, parameters.holidays)
	const items = itemsUnder(terms, dates)
	const walk = (amount: Won) => {
		const last = dates.length - 1
		const amountAt = (index: number, owed: Won) => (index === last ? owed : amount)
		return walkPayments(items, terms.on, dates, amountAt, parameters)
	}
	const tried = new Map<Won, Instalment[]>()
	const amount = evenAmount(owedTotal(items, terms.on, parameters), count, (each) => {
		const rows = walk(each)
		tried.set(each, rows)
		return rows.length < count ? 0 : (rows.at(-1)?.amount ?? 0)
	})
	if (amount === undefined) {
		return { refusals: [{ reason: 'amount_too_small_to_split', article }] }
	}
	const rows = tried.get(amount) ?? walk(amount)
	return { plan: planOf(rows, items, terms.on, parameters) }
}

function planByAmount(
	terms: PlanTerms,
	monthly: Won,
	limits: PlanLimits,
	parameters: Parameters,
): PlanAnswer {
	const most = mostInstalments(terms, limits, parameters)
	const dates = dueDates(terms, most, parameters.holidays)
	const items = itemsUnder(terms, dates)
	const rows = walkPayments(items, terms.on, dates, () => Math.max(0, monthly), parameters)
	if (monthly < 1 || rows.at(-1)?.leftAfter !== 0) {
		return { refusals: [{ reason: 'monthly_too_small', article: limits.article }] }
	}
	return { plan: planOf(rows, items, terms.on, parameters) }
}

function planOf(
	instalments: readonly Instalment[],
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): InstalmentPlan {
	const sum = (part: 'amount' | 'accrued') =>
		instalments.reduce((total, row) => total + row[part], 0)
	return {
		instalments,
		owedNow: owedTotal(items, on, parameters),
		surchargeDuringPlan: sum('accrued'),
		total: sum('amount'),
		endsOn: instalments.at(-1)?.dueOn ?? on,
	}
}

// 국세징수법 시행령 §13: no surcharge for the days a deadline is moved by; other reliefs stop none.
function itemsUnder({ relief, items, on }: PlanTerms, dates: readonly DueDate[]): TaxItem[] {
	const ordered = inPaymentOrder(items, on)
	const to = dates.at(-1)?.dueOn
	if (relief !== 'deadline-extension' || to === undefined) return ordered
	return ordered.map((item) => {
		const deadline = openDeadline(item, on)
		if (!deadline || deadline.on >= to) return item
		const extension = { from: addDays(deadline.on, 1), to }
		return { ...item, extensions: [...item.extensions, extension] }
	})
}
