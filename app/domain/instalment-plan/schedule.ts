import { type Parameters } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'
import { type Allocation, allocate } from './allocation.ts'
import { baseAmount } from './base-amount.ts'
import { type DueDate, dueDates, hasNoMonth } from './due-dates.ts'
import { growthOf } from './growth.ts'
import { isRefusal, mostInstalments, type PlanLimits, planLimits } from './limits.ts'
import { walkPayments } from './payment-walk.ts'
import {
	type Instalment,
	type InstalmentPlan,
	type PlanRefusal,
	type PlanSize,
	type PlanTerms,
} from './plan.ts'
import { type Debt, debtOf, owedUnder } from './plan-debt.ts'
import { amountsOf } from './plan-shape.ts'

/** `waived` is what the relief takes off the surcharge owed today, once it is granted. */
export type PlanAnswer =
	| { plan: InstalmentPlan; waived: Won; refusals?: undefined }
	| { refusals: readonly PlanRefusal[]; plan?: undefined; waived?: undefined }

/** The schedule for the terms, exact to the won, or every reason why there is none. */
export function planFor(terms: PlanTerms & PlanSize, parameters: Parameters): PlanAnswer {
	const limits = planLimits(terms, parameters)
	if (isRefusal(limits)) return { refusals: [limits] }
	const { owedNow } = debtOf(terms, [], parameters)
	const refusals = refusalsOf(terms, owedNow, limits, parameters)
	if (refusals.length > 0) return { refusals }
	return terms.count === undefined
		? planByAmount({ ...terms, owedNow }, terms.monthly, limits, parameters)
		: planByCount(terms, terms.count, limits, parameters)
}

function refusalsOf(
	terms: PlanTerms & PlanSize,
	owedNow: Won,
	limits: PlanLimits,
	parameters: Parameters,
): PlanRefusal[] {
	const { on, firstDueOn, shape, count = 1 } = terms
	const { firstBy } = limits
	const reasons: PlanRefusal['reason'][] = []
	if (owedNow === 0) reasons.push('nothing_owed')
	if (firstDueOn < on) reasons.push('first_due_past')
	if (firstBy && firstDueOn > firstBy) reasons.push('first_due_too_late')
	if (hasNoMonth(shape)) reasons.push('no_month_to_pay_in')
	if (count < 1) reasons.push('too_few_instalments')
	if (count > limits.count) reasons.push('too_many_instalments')
	else if (count > mostInstalments(terms, limits, parameters)) reasons.push('ends_too_late')
	return reasons.map((reason) => ({ reason, article: limits.article }))
}

function planByCount(
	terms: PlanTerms,
	count: number,
	{ article }: PlanLimits,
	parameters: Parameters,
): PlanAnswer {
	const refused = (reason: PlanRefusal['reason']) => ({ refusals: [{ reason, article }] })
	const dates = dueDates(terms, count, parameters.holidays)
	const debt = debtOf(terms, dates, parameters)
	const pay = payerOf(debt, dates, parameters)
	const amountOf = amountsOf(terms.shape, count, terms.on, parameters)
	const first = amountOf(0, 0)
	if (first >= debt.owedNow) return refused('first_payment_too_large')
	const tried = new Map<Won, Instalment[]>()
	const each = baseAmount(debt.owedNow, count, amountOf, (amount) => {
		const rows = pay((index) => (index === count - 1 ? Infinity : amountOf(amount, index)))
		tried.set(amount, rows)
		return rows.length < count ? 0 : (rows.at(-1)?.amount ?? 0)
	})
	if (each === undefined) return refused('amount_too_small_to_split')
	if (first > 0 && first <= each) return refused('first_payment_not_larger')
	return planned(tried.get(each) ?? pay(() => Infinity), debt)
}

function planByAmount(
	{ owedNow, ...terms }: PlanTerms & { owedNow: Won },
	monthly: Won,
	limits: PlanLimits,
	parameters: Parameters,
): PlanAnswer {
	const most = mostInstalments(terms, limits, parameters)
	// Twice what is owed today is more than any plan comes to: no more payments can be needed.
	const needed = 1 + Math.ceil((2 * owedNow) / Math.max(1, monthly))
	const dates = dueDates(terms, Math.min(most, needed), parameters.holidays)
	const debt = debtOf(terms, dates, parameters)
	const amountOf = amountsOf(terms.shape, most, terms.on, parameters)
	const rows = payerOf(debt, dates, parameters)((index) => Math.max(0, amountOf(monthly, index)))
	if (monthly < 1 || rows.at(-1)?.leftAfter !== 0) {
		return { refusals: [{ reason: 'monthly_too_small', article: limits.article }] }
	}
	return planned(rows, debt)
}

/** Pays the debt by amounts, each meeting the tax that would otherwise cost most. */
function payerOf(
	debt: Debt,
	dates: readonly DueDate[],
	parameters: Parameters,
): (amountAt: (index: number) => Won) => Instalment[] {
	const days = dates.map(({ dueOn }) => dueOn)
	// With one item there is nothing to choose between.
	const asked = debt.items.length > 1 ? days : []
	const demands = debt.items.map((item) => {
		const { ofCost: cost, ofTax: tax } = owedUnder(debt, item, debt.on, parameters)
		return { cost, tax, growth: growthOf(item, debt.relief, asked, parameters) }
	})
	return (amountAt) => {
		const amounts = days.map((_, index) => amountAt(index))
		const allocation: Allocation = allocate(demands, amounts)
		const payment = {
			amount: (index: number) => amounts[index] ?? 0,
			allotted: (index: number) => allocation[index] ?? [],
		}
		return walkPayments(debt, dates, payment, parameters)
	}
}

function planned(instalments: readonly Instalment[], { on, owedNow, waived }: Debt): PlanAnswer {
	const sum = (part: 'amount' | 'accrued') =>
		instalments.reduce((total, row) => total + row[part], 0)
	const endsOn = instalments.at(-1)?.dueOn ?? on
	const sums = { surchargeDuringPlan: sum('accrued'), total: sum('amount') }
	return { plan: { instalments, owedNow, ...sums, endsOn }, waived }
}
