import { describe, expect, test } from 'vitest'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { outlookOf } from '#app/domain/decision/outlook.ts'
import { trialOf } from '#app/domain/decision/trial.ts'
import { languages } from '#app/i18n/language.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { trialForm, type TrialInput } from './trial-form.schema.ts'
import { trialLabels } from './trial-labels.ts'
import { startOfTrial } from './trial-start.ts'

const firstDueOn = calendarDate('2026-12-28')
const sameDay = { today: calendarDate('2026-11-23') }
const untouched = (basis: CaseBasis) =>
	trialOf(basis, trialForm.parse(startOfTrial(basis)), seedParameters)

describe('a trial opens on the case as it is', () => {
	test('with every group answered and the plan asked for', () => {
		expect(startOfTrial(makeBasis())).toMatchObject({
			...{ relief: 'seizure-deferral', count: '6', monthly: '', payDay: '28' },
			firstDueOn: { year: '2026', month: '12', day: '28' },
			...{ resident: '', honestTaxpayer: '', taxInvestigation: '', property: '' },
		})
	})

	const wish = { relief: 'seizure-deferral', firstDueOn, payDay: 28 } as const
	test.each([
		['a number of months', { ...wish, count: 6 }],
		['an amount a month', { ...wish, monthly: 900_000 }],
		['a first day before the pay day', { ...wish, payDay: 'end', count: 4 }],
		['larger each month', { ...wish, count: 6, shape: { kind: 'growing' } }],
		['a plan beside the relief', { ...wish, relief: 'voluntary-plan', count: 5 }],
	] as const)('and untouched comes to the plan asked for: %s', (_, plan) => {
		const basis = makeBasis({ ...sameDay, answers: { ...contractorAnswers, plan } })
		const outlook = outlookOf(basis, seedParameters)
		const tried = untouched(basis)
		expect(outlook.plan?.plan).toBeDefined()
		expect(tried.plan?.plan).toEqual(outlook.plan?.plan)
		expect(tried.eligibility).toEqual(outlook.eligibility)
	})

	test('and of the quick lane', () => {
		const quickPlan = { relief: 'voluntary-plan', firstDueOn, payDay: 28, count: 4 } as const
		const answers = { lane: { lane: 'quick' }, quickPlan } as const
		const basis = makeBasis({ ...sameDay, answers, reliefs: ['voluntary-plan'] })
		expect(untouched(basis).plan?.plan).toEqual(outlookOf(basis, seedParameters).plan?.plan)
		expect(untouched(basis).plan?.plan?.instalments).toHaveLength(4)
	})

	test('but for a first day gone by', () => {
		const basis = makeBasis({ today: calendarDate('2027-01-04') })
		expect(untouched(basis).plan?.plan?.instalments[0]?.dueOn).toBe('2027-01-28')
	})
})

test('every field of a trial that may be refused is named in the summary', () => {
	const wrong = {
		...{ relief: 'x', count: 'x', monthly: 'x', property: 'x', payDay: 'x', resident: 'x' },
		...{ honestTaxpayer: 'x', taxInvestigation: 'x' },
		firstDueOn: { year: 'x', month: 'x', day: 'x' },
	} as unknown as TrialInput
	const names = [wrong, { ...wrong, ...startOfTrial(makeBasis()), count: 'x' }].flatMap((typed) =>
		(trialForm.safeParse(typed).error?.issues ?? []).map(({ path }) => String(path[0])),
	)
	expect(names).toEqual(expect.arrayContaining(['relief', 'count', 'firstDueOn', 'resident']))
	for (const language of languages) {
		const named = namedBy(trialLabels, translator(language))
		for (const name of names) expect(named(name) ?? '', name).toMatch(/^[^.:]+$/)
	}
})
