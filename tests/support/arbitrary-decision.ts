import fc from 'fast-check'
import { addDays, calendarDate as d } from '#app/domain/calendar-date.ts'
import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'
import { reliefs } from '#app/domain/relief.ts'
import { contractorAnswers } from './case-basis.ts'
import { makePerson } from './eligibility-person.ts'
import { makeTaxItem } from './tax-item.ts'

const won = (max: number) => fc.integer({ min: 0, max })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const anyItem = fc
	.record({
		// From arrears of eight years to a deadline still ahead.
		designatedBefore: fc.integer({ min: -60, max: 3000 }),
		tax: fc.oneof(won(3_000_000), won(400_000_000)).map((tax) => tax + 10),
		collectionCost: won(200_000),
		paid: fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), won(500_000)), { maxLength: 3 }),
		seized: fc.boolean(),
	})
	.map((drawn) => (id: string, on: CaseBasis['today']) => {
		const designated = addDays(on, -drawn.designatedBefore)
		return makeTaxItem({
			...{ id, designated, established: addDays(designated, -120), seized: drawn.seized },
			...{ statutory: addDays(designated, -90), noticed: addDays(designated, -20) },
			...{ tax: drawn.tax, collectionCost: drawn.collectionCost },
			payments: drawn.paid.map(([days, amount]) => [addDays(on, -days), amount] as const),
		})
	})

const anyPerson: fc.Arbitrary<EligibilityPerson> = fc
	.record({
		kind: fc.constantFrom('individual', 'corporation'),
		business: maybe(fc.constantFrom('running', 'closed', 'never')),
		honestTaxpayer: maybe(fc.boolean()),
		property: maybe(won(200_000_000)),
		taxOffence: maybe(fc.boolean()),
		taxInvestigation: maybe(fc.boolean()),
	})
	.map((drawn) => makePerson({ ...drawn, closedOn: d('2025-06-30') }))

/** A case of somebody on a day from 2026 on, with items of every regime. */
export const anyBasis: fc.Arbitrary<CaseBasis> = fc
	.record({
		filedAfter: fc.integer({ min: 0, max: 900 }),
		waited: fc.integer({ min: 0, max: 20 }),
		items: fc.array(anyItem, { minLength: 1, maxLength: 2 }),
		person: anyPerson,
		relief: fc.constantFrom(...reliefs),
		people: fc.integer({ min: 1, max: 10 }),
		business: won(9_000_000),
		rent: won(900_000),
		firstAfter: fc.integer({ min: 1, max: 30 }),
		payDay: fc.constantFrom(1, 10, 28, 'end' as const),
		count: fc.integer({ min: 1, max: 6 }),
		hasBudget: fc.boolean(),
	})
	.map((drawn) => {
		const filedOn = addDays(d('2026-01-02'), drawn.filedAfter)
		const today = addDays(filedOn, drawn.waited)
		const { people, business, rent, relief, payDay, count } = drawn
		const money = contractorAnswers.money!
		const answers: Answers = {
			...contractorAnswers,
			reliefs: { chosen: [relief] },
			household: { people, children: 0 },
			money: drawn.hasBudget
				? { income: { ...money.income, business }, spending: { ...money.spending, rent } }
				: undefined,
			plan: { relief, payDay, count, firstDueOn: addDays(today, drawn.firstAfter) },
		}
		return {
			...{ filedOn, today, answers, person: drawn.person, reliefs: [relief], submittedPlan: null },
			items: drawn.items.map((made, index) => made(`item-${String(index)}`, today)),
		}
	})
