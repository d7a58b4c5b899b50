import { type CalendarDate } from '../calendar-date.ts'
import { type Won } from '../won.ts'
import { dearestMonth } from './dearest-month.ts'
import { type Instalment, type InstalmentPlan } from './plan.ts'
import { wishedMonth } from './wished-month.ts'

type Shown = Pick<Instalment, 'number' | 'dueOn' | 'amount'>

/** One month of two plans beside each other. */
export type ComparedRow = {
	month: string
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
			...done.map((row): ComparedRow => ({
				...{ month: wishedMonth(row), old: shown(row), next: null, change: 'done' },
			})),
			...besideEachOther(running, next.instalments),
		],
		total: doneTotal + next.total - old.total,
		surcharge: surchargeOn(done) + next.surchargeDuringPlan - old.surchargeDuringPlan,
		dearestMonth: dearestMonth(next) - dearestMonth({ instalments: running }),
		endsOn: { old: old.endsOn, next: next.endsOn },
	}
}

// Months are what a person pays by, so what falls in one month belongs together.
function besideEachOther(old: readonly Instalment[], next: readonly Instalment[]): ComparedRow[] {
	const months = new Set([...old, ...next].map(wishedMonth))
	return [...months].sort().flatMap((month) => {
		const before = old.filter((row) => wishedMonth(row) === month)
		const after = next.filter((row) => wishedMonth(row) === month)
		const rows = Math.max(before.length, after.length)
		return Array.from({ length: rows }, (_, index) => ({
			month,
			...compared(before[index], after[index]),
		}))
	})
}

function compared(
	old: Instalment | undefined,
	next: Instalment | undefined,
): Omit<ComparedRow, 'month'> {
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

function shown({ number, dueOn, amount }: Instalment): Shown {
	return { number, dueOn, amount }
}

function surchargeOn(rows: readonly Instalment[]): Won {
	return rows.reduce((sum, { accrued }) => sum + accrued, 0)
}
