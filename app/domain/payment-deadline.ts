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

function deadlinesOf(item: TaxItem): PaymentDeadline[] {
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
