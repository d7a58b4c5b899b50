import { arrearsOn, type OwedItem } from '#app/domain/arrears.ts'
import { type ArrearsFacts } from './arrears-view.server.ts'
import { sumIds } from './item-view.server.ts'
import { type ShownItem } from './shown-item.ts'
import { type Words } from './words.ts'

const days = ['statutory', 'noticed', 'designated', 'demand', 'seized'] as const

/** What is owed as a plain table: a heading, then a row for each tax; sums in won as numbers, days as 2026-11-23. */
export function arrearsTable(facts: ArrearsFacts, words: Words): (string | number)[][] {
	const { items, on, parameters } = facts
	const open = items.filter(({ status }) => status === 'open')
	const { owed } = arrearsOn(open, on, parameters)
	return [
		headings(words),
		...owed.filter(({ account }) => account.payable > 0).map((one) => row(one, on, words)),
	]
}

function headings({ t }: Words): string[] {
	return [
		t('arrears:table.on'),
		t('arrears:table.item'),
		t('arrears:table.tax'),
		t('arrears:table.period'),
		...sumIds.map((id) => t(`arrears:sum.${id}`)),
		t('arrears:sum.total'),
		...days.map((id) => t(`arrears:date.${id}`)),
		t('arrears:table.payment-number'),
		t('arrears:table.office'),
		t('arrears:table.phone'),
	]
}

function row({ item, account }: OwedItem<ShownItem>, on: string, words: Words) {
	const amounts = { ...account, tax: item.tax }
	return [
		on,
		item.itemNo,
		words.tax(item.taxCode),
		words.period(item.attribution),
		...sumIds.map((id) => amounts[id]),
		account.payable,
		item.statutoryDueOn,
		item.noticedOn ?? '',
		item.designatedDueOn ?? '',
		item.demandDueOn ?? '',
		item.seizedOn ?? '',
		item.paymentNumber ?? '',
		words.office(item.office.name),
		item.office.phone,
	]
}
