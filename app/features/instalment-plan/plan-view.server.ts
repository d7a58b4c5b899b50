import { type Affordability } from '#app/domain/affordability.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type Suggestion } from '#app/domain/instalment-plan/suggestions.ts'
import { formatDay, formatMonth, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'

export type ScheduleView = {
	rows: { number: number; dueOn: string; amount: string; accrued: string; moved: boolean }[]
	chart: { id: string; amount: number; label: string }[]
	tallest: string
	total: string
	accrued: string
	endsOn: string
}

export type SuggestionView = {
	pace: Suggestion['pace']
	count: number
	monthly: string
	total: string
	endsOn: string
	leftToLiveOn: string | null
	affordable: boolean | null
	schedule: ScheduleView
}

export type BudgetView = {
	rows: { key: Affordability['rows'][number]['key']; amount: string; less: boolean }[]
	left: string
	short: boolean
	available: string
	median: string
	share: string
}

export function scheduleView(plan: InstalmentPlan, language: Language): ScheduleView {
	const won = (amount: number) => formatWon(amount, language)
	return {
		rows: plan.instalments.map(({ number, dueOn, wishedOn, amount, accrued }) => ({
			number,
			dueOn: formatDay(dueOn, language),
			amount: won(amount),
			accrued: won(accrued),
			moved: dueOn !== wishedOn,
		})),
		chart: plan.instalments.map(({ number, dueOn, amount }) => ({
			id: String(number),
			amount,
			label: dueOn.slice(2, 7).replace('-', '.'),
		})),
		tallest: won(Math.max(0, ...plan.instalments.map(({ amount }) => amount))),
		total: won(plan.total),
		accrued: won(plan.surchargeDuringPlan),
		endsOn: formatMonth(plan.endsOn, language),
	}
}

export function suggestionView(suggestion: Suggestion, language: Language): SuggestionView {
	const { pace, count, monthly, plan, leftToLiveOn, affordable } = suggestion
	return {
		pace,
		count,
		monthly: formatWon(monthly, language),
		total: formatWon(plan.total, language),
		endsOn: formatMonth(plan.endsOn, language),
		leftToLiveOn: leftToLiveOn === null ? null : formatWon(leftToLiveOn, language),
		affordable,
		schedule: scheduleView(plan, language),
	}
}

export function budgetView(budget: Affordability, language: Language): BudgetView {
	const won = (amount: number) => formatWon(Math.abs(amount), language)
	return {
		rows: budget.rows
			.filter(({ key, amount }) => amount !== 0 || key === 'income')
			.map(({ key, amount }) => ({ key, amount: won(amount), less: amount < 0 })),
		left: won(budget.left),
		short: budget.left < 0,
		available: won(budget.available),
		median: won(budget.livingCost.median),
		share: `${Number(budget.livingCost.share.value) * 100}`,
	}
}
