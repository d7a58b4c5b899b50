import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { type Answers } from '../declaration.ts'
import { reliefsNotShutTo } from './not-shut.ts'
import { type KnownTaxpayer } from './person-from.ts'

const known: KnownTaxpayer = {
	...{ kind: 'individual', hasBusiness: true, closedOn: null, receipts: [], reliefsUsed: [] },
	taxOffence: false,
}
const owned = (itemNo: string, status: 'open' | 'paid', demand: string) => ({
	...makeTaxItem({ id: itemNo, designated: '2026-10-30', demand }),
	...{ itemNo, status },
})
const demanded = owned('1', 'open', '2026-12-21')
const late = owned('2', 'open', '2026-11-02')
const paid = owned('3', 'paid', '2026-12-21')

const asked: Answers = {
	reliefs: { chosen: ['deadline-extension', 'seizure-deferral'] },
	situation: { causes: ['sales-fell'], note: '', treatmentSixMonths: null },
}
const open = (itemNos: readonly string[] | null, answers = asked) =>
	reliefsNotShutTo(
		known,
		[demanded, late, paid],
		{ ...answers, ...(itemNos ? { items: { itemNos } } : {}) },
		d('2026-11-23'),
		seedParameters,
	)

test('a relief is asked about only for the items chosen', () => {
	expect(open(['1'])).toEqual(['deadline-extension', 'seizure-deferral'])
	expect(open(['2'])).toEqual(['seizure-deferral'])
	expect(open(['1', '2'])).toEqual(['deadline-extension', 'seizure-deferral'])
})

test('what is paid opens nothing, and nothing chosen is shut to all', () => {
	expect(open(['3'])).toEqual([])
	expect(open([])).toEqual([])
	expect(open(null)).toEqual([])
})

test('items not chosen still count against a limit', () => {
	const large = { ...late, tax: 90_000_000 }
	const restart: Answers = {
		reliefs: { chosen: ['restart-extension'] },
		items: { itemNos: ['1'] },
	}
	const on = d('2026-11-23')
	expect(reliefsNotShutTo(known, [demanded, late], restart, on, seedParameters)).toEqual([
		'restart-extension',
	])
	expect(reliefsNotShutTo(known, [demanded, large], restart, on, seedParameters)).toEqual([])
})

test('the quick lane asks for a plan and nothing else', () =>
	expect(open(['2'], { lane: { lane: 'quick' } })).toEqual(['voluntary-plan']))
