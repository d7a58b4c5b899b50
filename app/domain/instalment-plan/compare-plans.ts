import { type CalendarDate } from '../calendar-date.ts'
import { type Won } from '../won.ts'
import { type Instalment, type InstalmentPlan } from './plan.ts'

type Shown = Pick<Instalment, 'number' | 'dueOn' | 'amount'>

/** One month of two plans beside each other. */
export type ComparedRow = {
	old: Shown | null
	next: Shown | null
	/** `done`: paid already, a new plan leaves it as it was. */
	change: 'done' | 'stays' | 'moves' | 'amount-changes' | 'both-change' | 'ends' | 'begins'
}

export type PlanComparison = {
	rows: readonly ComparedRow[]
	/** New less old. */
	total: Won
	surcharge: Won
	dearestMonth: Won
	endsOn: { old: CalendarDate; next: CalendarDate }
}

/** What stays and what moves when a running plan gives way to a new one. `paid` are its paid numbers. */
export function comparePlans(
	old: InstalmentPlan,
	next: InstalmentPlan,
	paid: readonly number[],
): PlanComparison {
	const done = old.instalments.filter(({ number }) => paid.includes(number))
	const running = old.instalments.filter(({ number }) => !paid.includes(number))
	const doneTotal = done.reduce((sum, { amount }) => sum + amount, 0)
	return {
		rows: [
			...done.map((row): ComparedRow => ({ old: shown(row), next: null, change: 'done' })),
			...besideEachOther(running, next.instalments),
		],
		total: doneTotal + next.total - old.total,
		surcharge: surchargeOn(done) + next.surchargeDuringPlan - old.surchargeDuringPlan,
		dearestMonth: dearest(next.instalments) - dearest(running),
		endsOn: { old: old.endsOn, next: next.endsOn },
	}
}

// Months are what a person pays by, so what falls in one month belongs together.
function besideEachOther(old: readonly Instalment[], next: readonly Instalment[]): ComparedRow[] {
	const months = new Set([...old, ...next].map(monthOf))
	return [...months].sort().flatMap((month) => {
		const before = old.filter((row) => monthOf(row) === month)
		const after = next.filter((row) => monthOf(row) === month)
		const rows = Math.max(before.length, after.length)
		return Array.from({ length: rows }, (_, index) => comparedRow(before[index], after[index]))
	})
}

function comparedRow(old: Instalment | undefined, next: Instalment | undefined): ComparedRow {
	return {
		old: old ? shown(old) : null,
		next: next ? shown(next) : null,
		change: change(old, next),
	}
}

function change(old: Instalment | undefined, next: Instalment | undefined): ComparedRow['change'] {
	if (!old) return 'begins'
	if (!next) return 'ends'
	const moves = old.dueOn !== next.dueOn
	if (old.amount === next.amount) return moves ? 'moves' : 'stays'
	return moves ? 'both-change' : 'amount-changes'
}

// By the day as wished: one that rolled into the next month still belongs to its own.
function monthOf({ wishedOn }: Instalment): string {
	return wishedOn.slice(0, 7)
}

function shown({ number, dueOn, amount }: Instalment): Shown {
	return { number, dueOn, amount }
}

function surchargeOn(rows: readonly Instalment[]): Won {
	return rows.reduce((sum, { accrued }) => sum + accrued, 0)
}

function dearest(rows: readonly Instalment[]): Won {
	return Math.max(0, ...rows.map(({ amount }) => amount))
}
