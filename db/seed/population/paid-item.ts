import { addDays, earlier, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Chance } from './chance.ts'
import { collectionDates } from './collection.ts'
import { tens } from './debt.ts'
import { columnsOf, demandCostOf, identityOf, payingIn, type MadeItem } from './item.ts'
import { onWorkingDay } from './roll.ts'
import { periodDueBy } from './tax-period.ts'

type PaidItem = {
	itemNo: string
	taxpayerKey: string
	officeCode: string
	asOf: CalendarDate
	/** The day the first of the other taxes arose; this one is older. */
	from: CalendarDate
}

/** A tax that was paid late and is done with. */
export function paidItem(about: PaidItem, chance: Chance): MadeItem {
	const { itemNo, asOf } = about
	const tax = '41'
	const period = periodDueBy(tax, addDays(about.from, -200))
	const statutoryDueOn = onWorkingDay(period.statutoryDueOn)
	const dates = collectionDates(addDays(statutoryDueOn, 40), asOf)
	const amount = tens(300_000 + 2_700_000 * chance.number())
	const paidOn = earlier(addDays(dates.designatedDueOn ?? statutoryDueOn, 5), asOf)
	return {
		item: {
			...identityOf({ ...about, tax, period, left: 0 }),
			established_on: period.establishedOn,
			statutory_due_on: statutoryDueOn,
			...columnsOf({ ...dates, demandDueOn: null }),
			tax_won: amount,
			other_penalty_won: 0,
			collection_cost_won: 0,
			demand_cost_won: demandCostOf({ ...dates, demandDueOn: null }),
			...payingIn(itemNo),
			stage: 'designated-passed',
			status: 'paid',
			seized_on: null,
			seized_kind: null,
		},
		payments: [
			{
				payment_no: `P-${itemNo}-1`,
				item_no: itemNo,
				paid_on: paidOn,
				amount_won: tens(amount * 1.04),
				channel: 'hometax',
				cancelled: 'n',
			},
		],
		extensions: [],
	}
}
