import { calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type ItemStatus } from '#app/domain/item-status.ts'
import { type SeizureKind } from '#app/domain/seizure-kind.ts'
import { stageByDates } from './collection.ts'
import { columnsOf, demandCostOf, identityOf, payingIn, type MadeItem } from './item.ts'
import { homeOffice } from './offices.ts'
import { type ChargedTax } from './tax-period.ts'

/** One item of a person one signs in as, told rather than drawn; the dates are already rolled. */
export type ToldItem = {
	tax: ChargedTax
	of: string
	established: string
	statutory: string
	noticed: string
	designated: string
	demand?: string
	won: number
	otherPenalty?: number
	collectionCost?: number
	seized?: readonly [on: string, kind: SeizureKind]
	status?: ItemStatus
	payments?: readonly (readonly [on: string, amount: number])[]
}

/** The told item as it stood on a day; undefined when it was not yet noticed by then. */
export function toldItem(
	told: ToldItem,
	{ itemNo, taxpayerKey, asOf }: { itemNo: string; taxpayerKey: string; asOf: CalendarDate },
): MadeItem | undefined {
	if (told.noticed > asOf) return undefined
	const establishedOn = calendarDate(told.established)
	const statutoryDueOn = calendarDate(told.statutory)
	const period = { attribution: told.of, establishedOn, statutoryDueOn }
	const common = { itemNo, taxpayerKey, officeCode: homeOffice, asOf, left: 0 }
	const dates = datesOf(told)
	return {
		item: {
			...identityOf({ ...common, tax: told.tax, period }),
			established_on: establishedOn,
			statutory_due_on: statutoryDueOn,
			...columnsOf(dates),
			tax_won: told.won,
			other_penalty_won: told.otherPenalty ?? 0,
			demand_cost_won: demandCostOf(dates),
			...payingIn(itemNo),
			stage: stageByDates(dates, asOf),
			status: told.status ?? 'open',
			...seizureOf(told, asOf),
		},
		payments: toldPayments(told, itemNo, asOf),
		extensions: [],
	}
}

function datesOf({ noticed, designated, demand }: ToldItem) {
	return {
		noticedOn: calendarDate(noticed),
		designatedDueOn: calendarDate(designated),
		demandDueOn: demand === undefined ? null : calendarDate(demand),
	}
}

function seizureOf({ seized, collectionCost = 0 }: ToldItem, asOf: CalendarDate) {
	if (!seized || seized[0] > asOf) {
		return { collection_cost_won: 0, seized_on: null, seized_kind: null }
	}
	const [on, kind] = seized
	return { collection_cost_won: collectionCost, stage: 'seized', seized_on: on, seized_kind: kind }
}

function toldPayments({ payments = [] }: ToldItem, itemNo: string, asOf: CalendarDate) {
	return payments
		.filter(([on]) => on <= asOf)
		.map(([on, amount], at) => ({
			payment_no: `P-${itemNo}-${at + 1}`,
			item_no: itemNo,
			paid_on: on,
			amount_won: amount,
			channel: 'virtual-account',
			cancelled: 'n',
		}))
}
