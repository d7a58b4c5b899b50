import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { inShort } from '#tests/support/answer-in-short.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { voluntaryPlan } from './voluntary-plan.ts'

const owed = makeTaxItem({ id: 'owed', tax: 900_000 })
const paid = makeTaxItem({ id: 'paid', tax: 900_000, payments: [['2026-03-02', 910_000]] })
const ask = (...items: (typeof owed)[]) =>
	inShort(voluntaryPlan(items, makePerson(), d('2026-11-23'), seedParameters))

test('covers what is owed and leaves out what is paid', () =>
	expect(ask(paid, owed)).toMatchObject({
		answer: 'eligible',
		items: [expect.stringMatching(/^paid out null, something-owed \| /), 'owed covered 12'],
	}))

test('is for nobody who owes nothing', () => {
	expect(ask(paid).answer).toBe('not')
	expect(ask().answer).toBe('not')
})
