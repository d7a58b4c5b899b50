import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { everyEligibility } from './eligibility.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { rankReliefs } from './ranking.ts'

const on = d('2026-11-23')

function ranked(person: EligibilityPerson, items: readonly TaxItem[] = [makeTaxItem()]) {
	const facts = { items, on, parameters: seedParameters }
	return rankReliefs(everyEligibility(items, person, on, seedParameters), facts)
}
const namesOf = (...asked: Parameters<typeof ranked>) =>
	ranked(...asked).map(({ found }) => found.relief)

const restarted = makePerson({
	...{ business: 'running', closedOn: d('2024-05-31'), restart: 'business' },
	...{ registeredOn: d('2025-03-02'), restartedOn: d('2025-03-10') },
})
const demanded = makeTaxItem({ id: 'demanded', demand: '2026-12-10' })

describe('what does most for the person comes first', () => {
	test('a plan that is only watched comes last', () => {
		const all = namesOf(makePerson({ restartSupport: ['debt-adjustment'] }), [demanded])
		expect(all.at(-1)).toBe('voluntary-plan')
		expect(all.length).toBeGreaterThan(2)
	})

	test('surcharge taken off before seizure stopped', () => {
		const all = namesOf(restarted)
		expect(all.indexOf('closed-business-relief')).toBe(0)
		expect(all.indexOf('seizure-deferral')).toBeGreaterThan(0)
	})

	test('a debt that ends before everything else', () => {
		const closed = makePerson({ business: 'closed', closedOn: d('2024-05-31') })
		const old = makeTaxItem({
			...{ id: 'old', established: '2023-06-30', statutory: '2023-07-25' },
			...{ noticed: '2023-09-10', designated: '2023-09-30' },
		})
		expect(namesOf(closed, [old])[0]).toBe('extinction')
	})

	test('no surcharge meanwhile before a deferral under which it runs on', () => {
		const all = namesOf(makePerson(), [demanded])
		expect(all.indexOf('deadline-extension')).toBeLessThan(all.indexOf('seizure-deferral'))
		expect(all.indexOf('seizure-deferral')).toBeLessThan(all.indexOf('voluntary-plan'))
	})

	test('seizure stopped before a sale put off', () => {
		const seized = makeTaxItem({ seized: true })
		const all = namesOf(makePerson(), [makeTaxItem({ id: 'free' }), seized])
		expect(all.indexOf('seizure-deferral')).toBeLessThan(all.indexOf('auction-hold'))
	})
})

test('each says why it stands where it stands, the strongest reason first', () => {
	const reasons = Object.fromEntries(
		ranked(restarted, [demanded]).map(({ found, because }) => [found.relief, because]),
	)
	expect(reasons['closed-business-relief']?.[0]).toBe('waives')
	expect(reasons['seizure-deferral']).toEqual(['stops-seizure', 'stops-sale', 'time-to-pay'])
	expect(reasons['voluntary-plan']).toEqual(['watched-only'])
	for (const { because, reaches } of ranked(restarted)) {
		expect(because.length).toBeGreaterThan(0)
		expect(reaches).toBeGreaterThan(0)
	}
})

test('what the law shuts is not among them, and the order of the question does not matter', () => {
	const facts = { items: [demanded], on, parameters: seedParameters }
	const found = everyEligibility([demanded], makePerson(), on, seedParameters)
	const shut = found.filter(({ answer }) => answer === 'not').map(({ relief }) => relief)
	const order = rankReliefs(found, facts).map((one) => one.found.relief)
	expect(shut.length).toBeGreaterThan(0)
	for (const relief of shut) expect(order).not.toContain(relief)
	expect(rankReliefs(found.toReversed(), facts).map((one) => one.found.relief)).toEqual(order)
})

describe('of two that do the same', () => {
	const whole = [makeTaxItem({ id: 'a' }), makeTaxItem({ id: 'b', tax: 1_000_000 })]
	const facts = { items: whole, on, parameters: seedParameters }
	const [base] = everyEligibility(whole, makePerson({ honestTaxpayer: true }), on, seedParameters)
		.filter(({ relief }) => relief === 'seizure-deferral')
		.map((found): Eligibility => ({ ...found, answer: 'needs-answer', security: 'may-be-asked' }))
	const first = (one: Partial<Eligibility>, other: Partial<Eligibility>) => {
		const better = { ...base!, ...one, relief: 'seizure-deferral' } as const
		const worse = { ...base!, ...other, relief: 'restart-deferral' } as const
		const orders = [
			[better, worse],
			[worse, better],
		]
		return orders.map((order) => rankReliefs(order, facts)[0]?.found.relief)
	}
	const both = ['seizure-deferral', 'seizure-deferral']

	test('what reaches more comes first, then what is sure, what asks no security, what is longer', () => {
		const sure = { answer: 'eligible', security: 'none', maximumMonths: 99 } as const
		expect(first({ covers: ['a', 'b'] }, { covers: ['b'], ...sure })).toEqual(both)
		expect(first({ answer: 'eligible' }, { security: 'none', maximumMonths: 99 })).toEqual(both)
		expect(first({ security: 'waived' }, { maximumMonths: 99 })).toEqual(both)
		expect(first({ maximumMonths: 13 }, { maximumMonths: 12 })).toEqual(both)
		expect(first({ maximumMonths: 1 }, { maximumMonths: null })).toEqual(both)
	})

	test('one stronger effect outweighs all weaker ones, whatever it reaches', () => {
		const weaker = { stopsSurcharge: true, stopsSale: true, covers: ['a', 'b'] }
		const stronger = { stopsSeizure: true, stopsSurcharge: false, stopsSale: false }
		expect(
			first(
				{ ...stronger, covers: ['b'], maximumMonths: null },
				{ ...weaker, stopsSeizure: false },
			),
		).toEqual(both)
	})

	test('no time to pay is no reason', () => {
		const [one] = rankReliefs([{ ...base!, maximumMonths: null }], facts)
		expect(one?.because).toEqual(['stops-seizure', 'stops-sale'])
	})

	test('it reaches only what it covers', () => {
		const of = (covers: string[]) => rankReliefs([{ ...base!, covers }], facts)[0]?.reaches ?? 0
		expect(of(['a']) + of(['b'])).toBe(of(['a', 'b']))
		expect(of(['b'])).toBeLessThan(of(['a']))
	})

	test('an end to the debt says only that', () => {
		const [one] = rankReliefs([{ ...base!, extinguishes: true }], facts)
		expect(one?.because).toEqual(['extinguishes'])
	})
})
