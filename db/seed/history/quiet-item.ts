import { addDays, calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type Chance } from '../population/chance.ts'
import { collectionDates, stageByDates, type CollectionDates } from '../population/collection.ts'
import {
	columnsOf,
	demandCostOf,
	identityOf,
	payingIn,
	type ItemToMake,
	type MadeItem,
} from '../population/item.ts'
import { onWorkingDay } from '../population/roll.ts'
import { periodDueBy, type ChargedTax } from '../population/tax-period.ts'

export type QuietItem = Omit<ItemToMake, 'tax' | 'period'> & {
	tax: ChargedTax
	filedOn: CalendarDate
	/** Whether its demand was still running on the day of the application (국세징수법 §13). */
	isDemanded: boolean
}

/** A tax nobody seized anything for and nothing was paid on, due well before the application or just then. */
export function quietItem(make: QuietItem, chance: Chance): MadeItem {
	const { itemNo, tax, filedOn, asOf, left } = make
	const back = make.isDemanded ? 90 : chance.whole(160, 520)
	const period = periodDueBy(tax, addDays(filedOn, -back))
	const statutoryDueOn = onWorkingDay(period.statutoryDueOn)
	const dates = make.isDemanded
		? demandedBy(filedOn)
		: collectionDates(addDays(statutoryDueOn, chance.whole(30, 45)), asOf)
	return {
		item: {
			...identityOf({ ...make, period }),
			established_on: period.establishedOn,
			statutory_due_on: statutoryDueOn,
			...columnsOf(dates),
			tax_won: left,
			other_penalty_won: 0,
			collection_cost_won: 0,
			demand_cost_won: demandCostOf(dates),
			...payingIn(itemNo),
			stage: stageByDates(dates, asOf),
			status: 'open',
			...{ seized_on: null, seized_kind: null },
		},
		payments: [],
		extensions: [],
	}
}

// Far enough from its end for every rule of 국세징수법 §13, and told of by the ledger before the application.
function demandedBy(filedOn: CalendarDate): CollectionDates {
	return {
		noticedOn: addDays(filedOn, -40),
		designatedDueOn: onWorkingDay(addDays(filedOn, -20)),
		demandDueOn: onWorkingDay(addDays(filedOn, 13)),
	}
}

/** The item as the law's rules read it. */
export function taxItemOf({ item }: MadeItem): TaxItem {
	return {
		id: String(item.item_no),
		taxCode: String(item.tax_code),
		establishedOn: calendarDate(String(item.established_on)),
		statutoryDueOn: calendarDate(String(item.statutory_due_on)),
		noticedOn: maybeDay(item.noticed_on),
		designatedDueOn: maybeDay(item.designated_due_on),
		demandDueOn: maybeDay(item.demand_due_on),
		tax: Number(item.tax_won),
		otherPenalty: Number(item.other_penalty_won),
		collectionCost: Number(item.collection_cost_won),
		demandCost: Number(item.demand_cost_won),
		payments: [],
		extensions: [],
		seized: false,
	}
}

function maybeDay(value: string | number | null): CalendarDate | null {
	return value === null ? null : calendarDate(String(value))
}
