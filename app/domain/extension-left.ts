import { addDays, type CalendarDate, daysBetween, lastDayOfMonths } from './calendar-date.ts'
import { awaitsNotice, openDeadline } from './payment-deadline.ts'
import { type Relief } from './relief.ts'
import { deadlineMovedBy, joined } from './surcharge/pause.ts'
import { type TaxItem } from './tax-item.ts'

/** The days a relief may still give an item: from the day after `begin` to `end`. */
type DaysLeft = { begin: CalendarDate; end: CalendarDate }

/**
 * How far an open deadline may still be moved. What it was moved by before counts; the deadline of the notice
 * and that of the demand count together, the statutory one apart (국세징수사무처리규정 §80②, §81).
 */
export function extensionLeft(item: TaxItem, on: CalendarDate, months: number): DaysLeft | null {
	const open = openDeadline(item, on)
	if (!open) return null
	const { statutoryDueOn, designatedDueOn, demandDueOn } = item
	const written = { statutory: statutoryDueOn, designated: designatedDueOn, demand: demandDueOn }
	const first = addDays(written[open.kind] ?? open.on, 1)
	const before = open.kind === 'demand' ? movedBy(item, designatedDueOn) : 0
	return { begin: open.on, end: addDays(lastDayOfMonths(first, months), 0 - before) }
}

/** As `extensionLeft`, of a notice put off from the day after `begin`: days it was put off by before count. */
export function deferralLeft(item: TaxItem, begin: CalendarDate, months: number): DaysLeft {
	const from = addDays(item.statutoryDueOn, 1 + movedBy(item, item.statutoryDueOn))
	const before = joined(item.extensions)
		.filter(({ from: first }) => first > from)
		.reduce((days, { from: first, to }) => days + daysBetween(first, to) + 1, 0)
	return { begin, end: addDays(lastDayOfMonths(addDays(begin, 1), months), 0 - before) }
}

const extending = ['deadline-extension', 'notice-deferral', 'restart-extension'] as const
/** Reliefs that move deadlines or, where there is none yet, put off a notice. */
export type ExtendingRelief = (typeof extending)[number]

export function isExtending(relief: Relief): relief is ExtendingRelief {
	return (extending as readonly Relief[]).includes(relief)
}

/** The whole months such a relief may still give an item; all of them where no deadline is open to be moved. */
export function monthsLeft(
	relief: ExtendingRelief,
	item: TaxItem,
	on: CalendarDate,
	months: number,
): number {
	const defers = relief !== 'deadline-extension' && awaitsNotice(item, on)
	const left = defers ? deferralLeft(item, on, months) : extensionLeft(item, on, months)
	return left ? wholeMonths(left, months) : months
}

function wholeMonths({ begin, end }: DaysLeft, most: number): number {
	const first = addDays(begin, 1)
	let whole = most
	while (whole > 0 && lastDayOfMonths(first, whole) > end) whole -= 1
	return whole
}

function movedBy({ extensions }: TaxItem, deadline: CalendarDate | null): number {
	return deadline === null
		? 0
		: daysBetween(deadline, deadlineMovedBy(joined(extensions), deadline))
}
