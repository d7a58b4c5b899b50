import { type OwedItem } from '#app/domain/arrears.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CollectionStage } from '#app/domain/collection-stage.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type ItemCase } from './cases-of-items.server.ts'
import { lawOfItem, type LawOfItem } from './law-of-item.server.ts'
import { type ShownItem } from './shown-item.ts'
import { traceView, type TraceView } from './trace-view.server.ts'
import { virtualAccounts, type VirtualAccount } from './virtual-accounts.ts'
import { type Words } from './words.ts'

export const sumIds = [
	'tax',
	'otherPenalty',
	'preNotice',
	'oneOff',
	'afterDeadline',
	'demandCost',
	'collectionCost',
	'paid',
] as const
export type SumId = (typeof sumIds)[number]

export type DateId = 'statutory' | 'noticed' | 'designated' | 'demand' | 'extended' | 'seized'

/** One tax as its card shows it: every number and day is already worded. */
export type ItemView = {
	itemNo: string
	tax: string
	period: string
	payable: string
	/** The lines that make up what is owed; those of nothing are left out. */
	sums: { id: SumId; amount: string }[]
	dates: { id: DateId; on: string }[]
	stage: CollectionStage
	rise: { on: string; by: string } | undefined
	trace: TraceView
	payments: { on: string; amount: string }[]
	paymentNumber: string | null
	accounts: VirtualAccount[]
	office: ShownItem['office']
	inCase: ItemCase | undefined
	law: LawOfItem
}

export function itemView(
	{ item, account, rise }: OwedItem<ShownItem>,
	inCase: ItemCase | undefined,
	{ on, parameters }: { on: CalendarDate; parameters: Parameters },
	words: Words,
): ItemView {
	const amounts = { ...account, tax: item.tax }
	return {
		itemNo: item.itemNo,
		tax: words.tax(item.taxCode),
		period: words.period(item.attribution),
		payable: words.won(account.payable),
		sums: sumIds
			.filter((id) => id === 'tax' || amounts[id] > 0)
			.map((id) => ({ id, amount: words.won(amounts[id]) })),
		dates: datesOf(item, words),
		stage: item.stage,
		rise: rise && { on: words.day(rise.on), by: words.won(rise.by) },
		trace: traceView(account, words),
		payments: item.payments.map(({ on, amount }) => ({
			on: words.day(on),
			amount: words.won(amount),
		})),
		paymentNumber: item.paymentNumber,
		accounts: virtualAccounts(item.virtualAccounts).map(({ bank, number }) => ({
			bank: words.bank(bank),
			number,
		})),
		office: { ...item.office, name: words.office(item.office.name) },
		inCase,
		law: lawOfItem(item, on, parameters, words),
	}
}

function datesOf(item: ShownItem, words: Words): ItemView['dates'] {
	const days: [DateId, CalendarDate | null][] = [
		['statutory', item.statutoryDueOn],
		['noticed', item.noticedOn],
		['designated', item.designatedDueOn],
		['demand', item.demandDueOn],
		['seized', item.seizedOn],
	]
	const named = days.flatMap(([id, on]) => (on === null ? [] : [{ id, on: words.day(on) }]))
	const extended = item.extensions.map(({ from, to }) => ({
		id: 'extended' as const,
		on: words.days(from, to),
	}))
	return [...named, ...extended]
}
