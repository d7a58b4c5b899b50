import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { whatWouldChange } from './what-would-change.ts'

const on = d('2026-11-23')
const old = { established: '2018-06-30', statutory: '2018-07-10', noticed: '2018-07-01' }
const oldDebt = (tax: number) =>
	makeTaxItem({ ...old, designated: '2018-07-10', taxCode: '10', tax })
const closed = { business: 'closed', closedOn: d('2024-06-30') } as const
const changes = (
	relief: Parameters<typeof whatWouldChange>[0],
	item: ReturnType<typeof makeTaxItem>,
	person: Partial<EligibilityPerson> = {},
) => whatWouldChange(relief, [item], makePerson(person), on, seedParameters)

describe('what would change the answer', () => {
	test('of an extension that is open: the day after its deadline', () => {
		expect(changes('deadline-extension', makeTaxItem({ designated: '2026-11-30' }))).toEqual([
			{ facts: [{ fact: 'day', to: '2026-12-01' }], answer: 'not' },
		])
	})

	test('of a deferral refused to one who closed: to trade again, or to count as honest', () => {
		expect(
			changes('seizure-deferral', makeTaxItem(), { ...closed, honestTaxpayer: false }),
		).toEqual([
			{ facts: [{ fact: 'business', to: 'running' }], answer: 'eligible' },
			{ facts: [{ fact: 'honestTaxpayer', to: true }], answer: 'eligible' },
		])
	})

	test('of a deferral asked too early: the day after the deadline', () => {
		const early = changes('seizure-deferral', makeTaxItem({ designated: '2026-11-30' }))
		expect(early).toEqual([{ facts: [{ fact: 'day', to: '2026-12-01' }], answer: 'eligible' }])
	})

	test('of an extinction over the limit: paying just what is over', () => {
		expect(changes('extinction', oldDebt(33_277_890), closed)).toEqual([
			{ facts: [{ fact: 'payment', to: 20 }], answer: 'eligible' },
		])
	})

	describe('of several taxes, by a payment on what is covered', () => {
		const transfer = makeTaxItem({ ...old, designated: '2018-07-10', id: 't', taxCode: '22' })
		const restarting = { restartSupport: ['restart-loan'] } as const
		const small = makeTaxItem({ id: 'v', tax: 3_000_000 })
		const large = makeTaxItem({ id: 't', taxCode: '33', tax: 45_000_000 })
		test.each<[Relief, TaxItem[], Partial<EligibilityPerson>, number, string[]]>([
			['extinction', [transfer, oldDebt(33_277_890)], closed, 20, ['a']],
			['extinction', [oldDebt(33_277_890), transfer], closed, 20, ['a']],
			['restart-deferral', [large, small], restarting, 2_386_241, ['v']],
		])('%s %#', (relief, items, person, to, met) => {
			expect(whatWouldChange(relief, items, makePerson(person), on, seedParameters)).toEqual([
				{ facts: [{ fact: 'payment', to, items: met }], answer: 'eligible' },
			])
		})
	})

	test('of an extinction barred by property: the highest property that is not', () => {
		expect(changes('extinction', oldDebt(10_000_000), { ...closed, property: 50_000_000 })).toEqual(
			[{ facts: [{ fact: 'property', to: 10_732_142 }], answer: 'eligible' }],
		)
	})

	test('of an extinction barred by receipts: the highest average below the limit', () => {
		expect(
			changes('extinction', oldDebt(10_000_000), { ...closed, receipts: [2_000_000_000] }),
		).toEqual([{ facts: [{ fact: 'receipts', to: 1_499_999_999 }], answer: 'eligible' }])
	})

	test('is two facts together where no one is enough', () => {
		expect(changes('extinction', oldDebt(33_277_890), { business: 'running' })).toEqual([
			{
				facts: [
					{ fact: 'business', to: 'closed' },
					{ fact: 'closedOn', to: '2026-11-23' },
					{ fact: 'payment', to: 20 },
				],
				answer: 'eligible',
			},
		])
	})

	test('is nothing the engine can name where an offence bars it', () => {
		expect(changes('extinction', oldDebt(10_000_000), { ...closed, taxOffence: true })).toEqual([])
	})
})
