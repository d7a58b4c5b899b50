import { describe, expect, it } from 'vitest'
import { addDays, calendarDate as d, type CalendarDate } from '#app/domain/calendar-date.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { taxpayerPersonas } from '../people.ts'
import { type MadeItem } from './item.ts'
import { personaLedgers } from './persona-ledgers.ts'

function ledgerOf(key: string, asOf: CalendarDate) {
	const found = personaLedgers(asOf).find(({ taxpayer }) => taxpayer.taxpayer_key === key)
	if (!found) throw new Error(`No ledger of ${key}`)
	return found
}

function payable(made: MadeItem, on: CalendarDate) {
	const { item, payments } = made
	const day = (value: string | number | null) => (value === null ? null : d(String(value)))
	return surchargeOf(
		{
			establishedOn: d(String(item.established_on)),
			statutoryDueOn: d(String(item.statutory_due_on)),
			noticedOn: day(item.noticed_on),
			designatedDueOn: day(item.designated_due_on),
			tax: Number(item.tax_won),
			otherPenalty: Number(item.other_penalty_won),
			collectionCost: Number(item.collection_cost_won),
			demandCost: Number(item.demand_cost_won),
			payments: payments.map(({ paid_on, amount_won }) => ({
				on: d(String(paid_on)),
				amount: Number(amount_won),
			})),
			extensions: [],
		},
		on,
		seedParameters,
	)
}

function sumOf(key: string, on: CalendarDate): number {
	return ledgerOf(key, on).items.reduce((sum, made) => sum + payable(made, on).payable, 0)
}

function regimesOf(key: string, on: CalendarDate): string[] {
	return ledgerOf(key, on).items.map((made) => payable(made, on).regime)
}

// The first start may be on any day from now on.
describe.each(['2026-11-22', '2027-02-15', '2027-08-01'])('on %s', (day) => {
	const asOf = d(day)

	it('the baker owes 11 to 13 million for a closed shop, all of it past its demand', () => {
		expect(sumOf('T-baker', asOf)).toBeGreaterThan(11_000_000)
		expect(sumOf('T-baker', asOf)).toBeLessThan(13_000_000)
		expect(regimesOf('T-baker', asOf).sort()).toEqual(['R1', 'R1', 'R1', 'R2'])
		const { taxpayer, items } = ledgerOf('T-baker', asOf)
		expect(taxpayer.closed_on).toBe('2025-12-19')
		for (const { item } of items) {
			expect(item).toMatchObject({ stage: 'demand-passed', seized_on: null })
		}
	})

	it('the contractor may still ask for more time, by the ten-day rule too', () => {
		const { taxpayer, items } = ledgerOf('T-contractor', asOf)
		expect(taxpayer.closed_on).toBeNull()
		expect(items).toHaveLength(1)
		expect(String(items[0]?.item.demand_due_on) >= addDays(asOf, 12)).toBe(true)
		expect(items[0]?.item.stage).toBe('demanded')
		expect(Math.round(sumOf('T-contractor', asOf) / 1e6)).toBe(8)
	})

	it('the small debt is one item of 640,000 won', () => {
		const { items } = ledgerOf('T-small-debt', asOf)
		expect(items.map(({ item }) => item.tax_won)).toEqual([640_000])
	})

	it('the large debt is over 300 million under three regimes, with a seizure and payments', () => {
		expect(sumOf('T-large-debt', asOf)).toBeGreaterThan(300_000_000)
		expect(new Set(regimesOf('T-large-debt', asOf))).toEqual(new Set(['R0', 'R1', 'R2']))
		const { items } = ledgerOf('T-large-debt', asOf)
		expect(items.filter(({ item }) => item.seized_on !== null)).toHaveLength(1)
		expect(items.flatMap(({ payments }) => payments).length).toBeGreaterThan(10)
	})

	it('the owner acts for two, and one item of the company is seized', () => {
		const { ci } = taxpayerPersonas.find(({ id }) => id === 'company-owner')!
		const theirs = personaLedgers(asOf).filter(({ links }) => links.some((link) => link.ci === ci))
		expect(theirs.map(({ taxpayer }) => taxpayer.kind)).toEqual(['individual', 'corporation'])
		const { items } = ledgerOf('T-company', asOf)
		expect(items.map(({ item }) => item.stage)).toEqual(['seized', 'demand-passed'])
		expect(sumOf('T-company', asOf)).toBeGreaterThan(10 * sumOf('T-company-owner', asOf))
	})

	it('the foreign resident owes income tax, and nothing is owed where nothing is', () => {
		const { taxpayer, items } = ledgerOf('T-foreign-resident', asOf)
		expect(taxpayer.language).toBe('en')
		expect(items.map(({ item }) => [item.tax_code, item.tax_won])).toEqual([['10', 3_200_000]])
		const paid = ledgerOf('T-nothing-owed', asOf).items
		expect(paid.map(({ item }) => item.status)).toEqual(['paid', 'paid'])
		for (const made of paid) expect(payable(made, asOf).payable).toBe(0)
	})
})

it('everyone who owes has a ledger, and the unknown person has none', () => {
	const keys = personaLedgers(d('2026-11-22')).map(({ taxpayer }) => taxpayer.taxpayer_key)
	expect(taxpayerPersonas.flatMap(({ taxpayerKeys }) => taxpayerKeys).sort()).toEqual(keys.sort())
	const unknown = taxpayerPersonas.find(({ id }) => id === 'unknown-person')
	expect(unknown?.taxpayerKeys).toEqual([])
})
