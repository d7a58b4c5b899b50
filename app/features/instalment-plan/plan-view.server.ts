import { type Affordability } from '#app/domain/affordability.ts'
import { dearestMonth } from '#app/domain/instalment-plan/dearest-month.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type PlanRoom } from '#app/domain/instalment-plan/room.ts'
import { type Carried, type Pace } from '#app/domain/instalment-plan/suggestions.ts'
import { formatDay, formatMonth, formatWon } from '#app/i18n/format.ts'
import { type Won } from '#app/domain/won.ts'
import { type Language } from '#app/i18n/language.ts'

export type ScheduleView = {
	rows: {
		number: number
		dueOn: string
		amount: string
		accrued: string
		moved: boolean
		provisional: boolean
	}[]
	chart: { id: string; amount: number; label: string }[]
	tallest: string
	total: string
	accrued: string
	endsOn: string
}

/** What paying a plan leaves the household with in the dearest month. */
export type CarriedView = { state: 'left' | 'over' | 'short'; amount: string }

export type SuggestionView = {
	/** `each`: as every relief was set by itself. */
	pace: Pace | 'each'
	count: number
	/** Of the dearest month: what a month is weighed by. */
	monthly: string
	total: string
	endsOn: string
	/** Null where no budget was asked. */
	carried: CarriedView | null
}

export type WaivedView = { owed: string; waived: string; left: string; article: string }

/** How far the month is from the lightest plan, as a sum. */
export type ShortView = {
	rows: { key: 'short' | 'available' | 'least'; amount: string }[]
	beyond: string
}

export type RoomView = { most: string; least: string | null; firstBy: string | null }

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
		rows: plan.instalments.map(({ number, dueOn, wishedOn, amount, accrued, provisional }) => ({
			number,
			dueOn: formatDay(dueOn, language),
			amount: won(amount),
			accrued: won(accrued),
			moved: dueOn !== wishedOn,
			provisional,
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

export function roomView(
	{ mostInstalments, leastMonthly, firstBy }: PlanRoom,
	language: Language,
): RoomView {
	return {
		most: String(mostInstalments),
		least: leastMonthly === null ? null : formatWon(leastMonthly, language),
		firstBy: firstBy && formatDay(firstBy, language),
	}
}

/** The least any way of paying needs a month: several plans end apart, so the longest may stay below an even sum. */
export function leastView(
	room: Pick<PlanRoom, 'leastMonthly'> | null,
	lightest: InstalmentPlan | undefined,
	language: Language,
): string | null {
	const leasts = [room?.leastMonthly ?? [], lightest ? dearestMonth(lightest) : []].flat()
	return leasts.length === 0 ? null : formatWon(Math.min(...leasts), language)
}

type Suggested = Carried & { pace: SuggestionView['pace']; count: number; plan: InstalmentPlan }

export function suggestionView(suggested: Suggested, language: Language): SuggestionView {
	const { pace, count, plan } = suggested
	return {
		pace,
		count,
		monthly: formatWon(dearestMonth(plan), language),
		total: formatWon(plan.total, language),
		endsOn: formatMonth(plan.endsOn, language),
		carried: carriedView(suggested, language),
	}
}

export function carriedView(
	{ leftToLiveOn, overBudget }: Carried,
	language: Language,
): CarriedView | null {
	if (leftToLiveOn === null || overBudget === null) return null
	const won = (amount: number) => formatWon(amount, language)
	if (leftToLiveOn < 0) return { state: 'short', amount: won(0 - leftToLiveOn) }
	return overBudget > 0
		? { state: 'over', amount: won(overBudget) }
		: { state: 'left', amount: won(leftToLiveOn) }
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

export function waivedView(
	{ owed, waived }: { owed: Won; waived: Won },
	article: string,
	language: Language,
): WaivedView | null {
	if (waived === 0) return null
	const won = (amount: number) => formatWon(amount, language)
	return { owed: won(owed), waived: won(waived), left: won(owed - waived), article }
}

/** What is missing in the dearest month of the lightest plan; null where the month carries it. */
export function shortView(
	budget: Affordability,
	lightest: InstalmentPlan,
	language: Language,
): ShortView | null {
	const least = dearestMonth(lightest)
	const beyond = least - budget.left
	if (beyond <= 0) return null
	const own = budget.left < 0 ? 'short' : 'available'
	return {
		rows: [
			{ key: 'least', amount: formatWon(least, language) },
			{ key: own, amount: formatWon(Math.abs(budget.left), language) },
		],
		beyond: formatWon(beyond, language),
	}
}
