import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Language, languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { arrearsTable } from './arrears-table.server.ts'
import { type ShownItem } from './shown-item.ts'
import { wordsIn } from './words.ts'

const item: ShownItem = {
	...makeTaxItem({ id: '2026-1', collectionCost: 50_000 }),
	itemNo: '2026-1',
	attribution: '2025-2',
	stage: 'demand-passed',
	status: 'open',
	seizedOn: null,
	paymentNumber: '0126-0000-1234',
	virtualAccounts: null,
	office: { name: '봄빛세무서', phone: '02-000-0000', hours: '평일 9시부터 18시까지' },
}

function table(items: ShownItem[], language: Language = 'ko') {
	const on = d('2026-11-23')
	const facts = { items, cases: new Map(), asOf: on, on }
	return arrearsTable(
		{ ...facts, parameters: seedParameters },
		wordsIn(language, translator(language)),
	)
}

test('each tax is a row whose parts come to what it asks for', () => {
	const [heading, row] = table([item])
	expect(row).toHaveLength(heading?.length ?? 0)
	const parts = (row ?? []).slice(4, 13).map(Number)
	const paid = parts[7] ?? 0
	const payable = parts[8] ?? 0
	expect(parts.slice(0, 7).reduce((sum, part) => sum + part, 0) - paid).toBe(payable)
	expect(payable).toBe(5_288_620)
})

test('what is paid, cancelled or extinguished is no row', () => {
	expect(table([{ ...item, status: 'cancelled' }])).toHaveLength(1)
})

test.each(languages)('every column has a name of its own in %s', (language) => {
	const [headings = []] = table([item], language)
	expect(new Set(headings).size).toBe(headings.length)
})
