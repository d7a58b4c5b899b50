import { type InstalmentState } from '#app/domain/instalment-plan/instalment-status.ts'
import { type Instalment, type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { type Words } from './words.ts'

export type ScheduleRow = {
	number: number
	dueOn: string
	/** The day as wished was a day off. */
	moved: boolean
	accrued: string
	amount: string
	came: { state: InstalmentState; paid: string | null } | null
}

export type ScheduleView = {
	rows: ScheduleRow[]
	bars: { id: string; amount: number; label: string }[]
	tallest: string
	total: string
	accrued: string
	endsOn: string
	withStates: boolean
}

export type Came = { number: number; state: InstalmentState; paid: number }

/** A schedule worded, to the won; with what came of each instalment where the plan runs. */
export function scheduleView(
	{ instalments, total, surchargeDuringPlan, endsOn }: InstalmentPlan,
	{ language }: Pick<Words, 'language'>,
	came: readonly Came[] = [],
): ScheduleView {
	const won = (amount: number) => formatWon(amount, language)
	const tallest = Math.max(0, ...instalments.map(({ amount }) => amount))
	return {
		rows: instalments.map((row) => ({
			number: row.number,
			dueOn: formatDay(row.dueOn, language),
			moved: row.dueOn !== row.wishedOn,
			accrued: won(row.accrued),
			amount: won(row.amount),
			came: cameOf(row, came, won),
		})),
		bars: instalments.map(({ number, dueOn, amount }) => ({
			id: String(number),
			amount,
			label: barLabel(dueOn),
		})),
		tallest: won(tallest),
		total: won(total),
		accrued: won(surchargeDuringPlan),
		endsOn: formatDay(endsOn, language),
		withStates: came.length > 0,
	}
}

function cameOf({ number }: Instalment, came: readonly Came[], won: (amount: number) => string) {
	const row = came.find((one) => one.number === number)
	return row ? { state: row.state, paid: row.paid > 0 ? won(row.paid) : null } : null
}

// Two digits of each fit under a bar on a phone.
function barLabel(dueOn: string): string {
	return `${dueOn.slice(2, 4)}.${dueOn.slice(5, 7)}`
}
