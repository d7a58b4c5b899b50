import { type CalendarDate } from './calendar-date.ts'
import { deadlineMovedBy, joined } from './surcharge/pause.ts'
import { type TaxItem } from './tax-item.ts'

/** 납부기한등: the deadlines of 국세징수법 §13①, of which one at most is still ahead. */
export type PaymentDeadline = { kind: 'statutory' | 'designated' | 'demand'; on: CalendarDate }

export function openDeadline(item: TaxItem, on: CalendarDate): PaymentDeadline | null {
	return deadlinesOf(item).find((deadline) => deadline.on >= on) ?? null
}

/** 체납: not paid by the designated deadline (국세징수법 §2①2). */
export function isInArrears(item: TaxItem, on: CalendarDate): boolean {
	const designated = deadlinesOf(item).find(({ kind }) => kind === 'designated')
	return designated !== undefined && designated.on < on
}

/** 납부고지 예정인 국세 (국세징수법 §14): no notice of it has gone out. */
export function awaitsNotice(item: TaxItem, on: CalendarDate): boolean {
	return item.noticedOn === null ? item.designatedDueOn === null : item.noticedOn > on
}

/** The deadline the coming notice will set, where it is known already. */
export function noticeDeadline(item: TaxItem, on: CalendarDate): CalendarDate | null {
	if (item.designatedDueOn !== null) return item.designatedDueOn
	return item.statutoryDueOn >= on ? item.statutoryDueOn : null
}

// Every article asks, some hundred times while the nearest change is sought.
const known = new WeakMap<TaxItem, readonly PaymentDeadline[]>()

function deadlinesOf(item: TaxItem): readonly PaymentDeadline[] {
	const deadlines = known.get(item) ?? writtenDeadlines(item)
	known.set(item, deadlines)
	return deadlines
}

function writtenDeadlines(item: TaxItem): PaymentDeadline[] {
	const pauses = joined(item.extensions)
	const written: { kind: PaymentDeadline['kind']; on: CalendarDate | null }[] = [
		{ kind: 'statutory', on: item.noticedOn === null ? item.statutoryDueOn : null },
		{ kind: 'designated', on: item.designatedDueOn },
		{ kind: 'demand', on: item.demandDueOn },
	]
	return written.flatMap(({ kind, on }) =>
		on === null ? [] : [{ kind, on: deadlineMovedBy(pauses, on) }],
	)
}
