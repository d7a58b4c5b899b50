import type postgres from 'postgres'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'

export type Row = {
	[column: string]: string | null
	id: string
	item_no: string
	established_on: CalendarDate
	statutory_due_on: CalendarDate
	noticed_on: CalendarDate | null
	designated_due_on: CalendarDate | null
	demand_due_on: CalendarDate | null
	tax_code: string
	tax_won: string
}
export type Dated = { item_id: string; paid_on: CalendarDate; amount_won: string }
export type Extended = { item_id: string; from_on: CalendarDate; to_on: CalendarDate }
export type Item = TaxItem & { row: Row }

/** What the ledger says of one taxpayer, in three statements of one round trip. */
export function ledgerOf(tx: postgres.TransactionSql, id: string | null) {
	return [
		tx<Row[]>`select i.*, i.established_on::text, i.statutory_due_on::text, i.noticed_on::text,
				i.designated_due_on::text, i.demand_due_on::text, i.seized_on::text,
				o.name as office_name, o.phone as office_phone, o.hours as office_hours
			from tax_items i join offices o on o.code = i.office_code
			where i.taxpayer_id = ${id} and i.ended_on is null order by i.statutory_due_on, i.id`,
		tx<Dated[]>`select item_id, paid_on::text, amount_won from payments
			where taxpayer_id = ${id} and cancelled = false order by payments.paid_on, id`,
		tx<Extended[]>`select item_id, from_on::text, to_on::text from extensions
			where taxpayer_id = ${id} and ended_on is null order by extensions.from_on`,
	] as const
}

export function taxItem(row: Row, paid: Dated[], extended: Extended[]): Item {
	return {
		row,
		id: row.item_no,
		taxCode: row.tax_code,
		establishedOn: row.established_on,
		statutoryDueOn: row.statutory_due_on,
		noticedOn: row.noticed_on,
		designatedDueOn: row.designated_due_on,
		demandDueOn: row.demand_due_on,
		tax: Number(row.tax_won),
		otherPenalty: Number(row.other_penalty_won),
		collectionCost: Number(row.collection_cost_won),
		demandCost: Number(row.demand_cost_won),
		payments: paid
			.filter(({ item_id }) => item_id === row.id)
			.map(({ paid_on, amount_won }) => ({ on: paid_on, amount: Number(amount_won) })),
		extensions: extended
			.filter(({ item_id }) => item_id === row.id)
			.map(({ from_on, to_on }) => ({ from: from_on, to: to_on })),
		seized: row.seized_on !== null,
	}
}
