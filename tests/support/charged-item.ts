import { calendarDate as d, isCalendarDate } from '#app/domain/calendar-date.ts'
import { type ChargedItem } from '#app/domain/surcharge/reckoning.ts'

/** Dates as plain text, so that a test reads like the notice it stands for. */
export type WrittenItem = {
	established?: string
	statutory?: string
	noticed?: string | null
	designated?: string | null
	tax?: number
	otherPenalty?: number
	collectionCost?: number
	demandCost?: number
	payments?: readonly (readonly [on: string, amount: number])[]
	extensions?: readonly (readonly [from: string, to: string])[]
}

/** An item under the daily regime unless the test says otherwise. */
export function makeChargedItem(written: WrittenItem = {}): ChargedItem {
	const { noticed = '2026-03-10', designated = '2026-03-31' } = written
	return {
		establishedOn: d(written.established ?? '2025-12-31'),
		statutoryDueOn: d(written.statutory ?? '2026-01-26'),
		noticedOn: isCalendarDate(noticed) ? noticed : null,
		designatedDueOn: isCalendarDate(designated) ? designated : null,
		tax: written.tax ?? 4_800_000,
		otherPenalty: written.otherPenalty ?? 0,
		collectionCost: written.collectionCost ?? 0,
		demandCost: written.demandCost ?? 0,
		payments: (written.payments ?? []).map(([on, amount]) => ({ on: d(on), amount })),
		extensions: (written.extensions ?? []).map(([from, to]) => ({ from: d(from), to: d(to) })),
	}
}

/** The same tax under the monthly regime. */
export function makeMonthlyItem(written: WrittenItem = {}): ChargedItem {
	const dates = { statutory: '2026-06-01', noticed: '2026-07-10', designated: '2026-07-31' }
	return makeChargedItem({ ...dates, ...written })
}
