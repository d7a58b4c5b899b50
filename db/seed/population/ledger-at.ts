import { addDays, calendarDate, daysBetween, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { stageByDates, type CollectionDates } from './collection.ts'
import { columnsOf, demandCostOf, type MadeItem } from './item.ts'
import { type TaxpayerLedger } from './taxpayer-ledger.ts'

type Item = LedgerRow<'tax_items'>

/** What the ledger had told of a taxpayer by an earlier day: nothing that had not happened yet. */
export function ledgerAt(ledger: TaxpayerLedger, day: CalendarDate): TaxpayerLedger {
	const { taxpayer } = ledger
	const isClosed = taxpayer.closed_on !== null && String(taxpayer.closed_on) <= day
	return {
		...ledger,
		taxpayer: { ...taxpayer, closed_on: isClosed ? taxpayer.closed_on : null },
		items: ledger.items
			.filter(({ item }) => String(item.established_on) <= day)
			.map((made) => itemAt(made, day)),
	}
}

function itemAt({ item, payments, extensions }: MadeItem, day: CalendarDate): MadeItem {
	const begun = extensions.filter(({ from_on }) => String(from_on) <= day)
	const paid = payments.filter(({ paid_on }) => String(paid_on) <= day)
	const dates = datesAt(item, extensions, day)
	const isSeized = item.seized_on !== null && String(item.seized_on) <= day
	const held = isSeized
		? { stage: item.stage }
		: { stage: stageAt(item, dates, day), ...unseized, collection_cost_won: 0 }
	return {
		item: {
			...item,
			...columnsOf(dates),
			demand_cost_won: demandCostOf(dates),
			...(item.seized_on === null ? { stage: held.stage } : held),
			status: isSettled(item, payments, day) ? item.status : 'open',
		},
		payments: paid.map((payment) => paymentAt(payment, day)),
		extensions: begun,
	}
}

const unseized = { seized_on: null, seized_kind: null }

function datesAt(
	item: Item,
	extensions: readonly LedgerRow<'extensions'>[],
	day: CalendarDate,
): CollectionDates {
	const noticedOn = dayOf(item.noticed_on)
	if (noticedOn === null || noticedOn > day) {
		return { noticedOn: null, designatedDueOn: null, demandDueOn: null }
	}
	const designatedDueOn = dayOf(item.designated_due_on)
	// A deadline that was moved is followed by a demand only after it.
	const moved = extensions.map(({ to_on }) => String(to_on)).filter((to) => to <= demandOf(item))
	const last = [String(designatedDueOn), ...moved].sort().at(-1)
	const isSent = designatedDueOn !== null && addDays(calendarDate(String(last)), 10) <= day
	return { noticedOn, designatedDueOn, demandDueOn: isSent ? dayOf(item.demand_due_on) : null }
}

function demandOf({ demand_due_on }: Item): string {
	return String(demand_due_on ?? '')
}

// Collection is given up for now some months after the demand ran out.
function stageAt(item: Item, dates: CollectionDates, day: CalendarDate): Item['stage'] {
	const { demandDueOn } = dates
	const isOld = demandDueOn !== null && daysBetween(demandDueOn, day) > 120
	return item.stage === 'suspended' && isOld ? 'suspended' : stageByDates(dates, day)
}

function isSettled(
	{ status }: Item,
	payments: readonly LedgerRow<'payments'>[],
	day: CalendarDate,
): boolean {
	return status !== 'open' && payments.every(({ paid_on }) => String(paid_on) <= day)
}

// What is taken back was first told of as paid.
function paymentAt(payment: LedgerRow<'payments'>, day: CalendarDate): LedgerRow<'payments'> {
	const isTakenBack = addDays(calendarDate(String(payment.paid_on)), 45) <= day
	return payment.cancelled === 'y' && !isTakenBack ? { ...payment, cancelled: 'n' } : payment
}

function dayOf(value: string | number | null): CalendarDate | null {
	return value === null ? null : calendarDate(String(value))
}
