import { addDays, addMonths, daysBetween, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { type Chance } from './chance.ts'
import {
	collectionDates,
	demandDue,
	officeCharged,
	stageByDates,
	type CollectionDates,
} from './collection.ts'
import { tens } from './debt.ts'
import { somePayments } from './item-payments.ts'
import { onWorkingDay } from './roll.ts'
import { someSeizure, someSuspension } from './seizure.ts'
import { type ChargedTax, type TaxPeriod } from './tax-period.ts'

export type MadeItem = {
	item: LedgerRow<'tax_items'>
	payments: LedgerRow<'payments'>[]
	extensions: LedgerRow<'extensions'>[]
}

export type ItemToMake = {
	itemNo: string
	taxpayerKey: string
	officeCode: string
	tax: ChargedTax
	period: TaxPeriod
	/** What is left of tax, penalty and cost together. */
	left: number
	asOf: CalendarDate
}

/** One tax of one period with what became of it up to a day. */
export function someItem(make: ItemToMake, chance: Chance): MadeItem {
	const { itemNo, period, asOf, left } = make
	const statutoryDueOn = onWorkingDay(period.statutoryDueOn)
	const noticedAfter = chance.whole(35, 200)
	const notice =
		make.tax === '57'
			? officeCharged(statutoryDueOn, asOf)
			: collectionDates(addDays(statutoryDueOn, noticedAfter), asOf)
	const { dates, extensions } = someExtension(itemNo, notice, asOf, chance)
	const seizure = someSuspension(dates, asOf, chance) ?? someSeizure(dates, asOf, chance)
	const penalty = chance.happens(0.3) ? tens(left * 0.15 * chance.number()) : 0
	const cost =
		seizure.seized_on === null ? 0 : tens(Math.min(left * 0.05, 30_000 + 200_000 * chance.number()))
	const paid = somePayments(make, dates.designatedDueOn, chance)
	return {
		item: {
			...identityOf(make),
			established_on: period.establishedOn,
			statutory_due_on: statutoryDueOn,
			...columnsOf(dates),
			tax_won: left - penalty - cost + paid.sum,
			other_penalty_won: penalty,
			collection_cost_won: cost,
			demand_cost_won: demandCostOf(dates),
			...payingIn(itemNo),
			stage: stageByDates(dates, asOf),
			status: 'open',
			...seizure,
		},
		payments: paid.payments,
		extensions,
	}
}

export function identityOf({ itemNo, taxpayerKey, officeCode, tax, period }: ItemToMake) {
	return {
		item_no: itemNo,
		taxpayer_key: taxpayerKey,
		office_code: officeCode,
		tax_code: tax,
		attribution: period.attribution,
		decision_kind: tax === '57' ? '5' : '1',
	}
}

export function columnsOf({ noticedOn, designatedDueOn, demandDueOn }: CollectionDates) {
	return {
		noticed_on: noticedOn,
		designated_due_on: designatedDueOn,
		demand_due_on: demandDueOn,
	}
}

/** Since 2026-07 the ledger carries the postage of a demand. */
export function demandCostOf({ designatedDueOn, demandDueOn }: CollectionDates): number {
	return demandDueOn !== null && (designatedDueOn ?? '') >= '2026-07-01' ? 2_830 : 0
}

/** Numbers nobody can pay into: no bank, no office and no prefix of theirs exists. */
export function payingIn(itemNo: string) {
	const [, person = '', item = ''] = itemNo.split('-')
	const number = `${person.padStart(7, '0')}-${item.padStart(3, '0')}`
	return {
		payment_number: `DEMO-${number}`,
		virtual_accounts: `가상은행:000-${number}; 모의은행:999-${number}`,
	}
}

// 국세징수법 §13: some had their deadline moved, and were reminded only after it.
function someExtension(
	itemNo: string,
	dates: CollectionDates,
	asOf: CalendarDate,
	chance: Chance,
): { dates: CollectionDates; extensions: LedgerRow<'extensions'>[] } {
	const months = chance.whole(3, 9)
	const deadline = dates.designatedDueOn
	if (!chance.happens(0.02) || deadline === null || daysBetween(deadline, asOf) < 330) {
		return { dates, extensions: [] }
	}
	const to = onWorkingDay(addMonths(deadline, months))
	const days = { from_on: addDays(deadline, 1), to_on: to, article: '국세징수법 §13' }
	return {
		dates: { ...dates, demandDueOn: demandDue(to, asOf) },
		extensions: [{ item_no: itemNo, ...days }],
	}
}
