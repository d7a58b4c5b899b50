import { describe, expect, test } from 'vitest'
import { translator } from '#app/i18n/server-instance.server.ts'
import { areaForm } from './area-form.schema.ts'
import { businessForm } from './business-form.schema.ts'
import { helpForm } from './help-form.schema.ts'
import { householdForm } from './household-form.schema.ts'
import { moneyForm } from './money-form.schema.ts'
import { type BegunKind, restartForm } from './restart-form.schema.ts'
import { sinceForm } from './since-form.schema.ts'
import { situationForm } from './situation-form.schema.ts'

const problems = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
	result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message.split(':')[1]}`)

describe('what happened', () => {
	test('asks for at least one cause', () => {
		expect(problems(situationForm.safeParse({ causes: [] }))).toEqual(['causes causes.missing'])
	})

	test('takes "rather not say" alone only', () => {
		const causes = ['shop-closed', 'prefer-not-to-say']
		expect(problems(situationForm.safeParse({ causes }))).toEqual(['causes causes.exclusive'])
		expect(situationForm.safeParse({ causes: ['prefer-not-to-say'] }).success).toBe(true)
	})

	test('keeps the answer on treatment only of those who named illness or care', () => {
		const answer = (causes: string[]) =>
			situationForm.parse({ causes, treatment: 'yes' }).treatmentSixMonths
		expect(answer(['illness-injury'])).toBe(true)
		expect(answer(['shop-closed'])).toBeNull()
	})

	test.each(['900101-1234567', '900101 1234567', '9001011234567'])(
		'keeps no resident number: %s',
		(note) => {
			expect(problems(situationForm.safeParse({ causes: ['other'], note }))).toEqual([
				'note note.resident-number',
			])
		},
	)

	test('counts characters as people do', () => {
		expect(situationForm.safeParse({ causes: ['other'], note: '😔'.repeat(1000) }).success).toBe(
			true,
		)
		expect(situationForm.safeParse({ causes: ['other'], note: '가'.repeat(1001) }).success).toBe(
			false,
		)
	})
})

describe('since when', () => {
	test.each([
		['2025', '3', '2025-03'],
		['2026', '11', '2026-11'],
		['2025.3', '', '2025-03'],
		['202503', '', '2025-03'],
		['2025년', '3월', '2025-03'],
		['２０２５', '３', '2025-03'],
	])('%s %s is %s', (year, month, expected) => {
		expect(sinceForm('2026-11').parse({ since: { year, month } })).toEqual({ month: expected })
	})

	test.each([
		['', '', 'since since.missing'],
		['2026', '12', 'since since.invalid'],
		['2025', '13', 'since since.invalid'],
		['25', '3', 'since since.invalid'],
	])('%s %s is refused', (year, month, problem) => {
		expect(problems(sinceForm('2026-11').safeParse({ since: { year, month } }))).toEqual([problem])
	})
})

describe('household', () => {
	test('counts itself in', () => {
		expect(householdForm.parse({ people: '3', children: '2' })).toEqual({ people: 3, children: 2 })
		expect(householdForm.parse({ people: '３명', children: '2 명' })).toEqual({
			people: 3,
			children: 2,
		})
		expect(problems(householdForm.safeParse({ people: '0', children: '0' }))).toContain(
			'people people.error',
		)
		expect(problems(householdForm.safeParse({ people: '2', children: '2' }))).toEqual([
			'children children.too-many',
		])
	})
})

describe('money', () => {
	test('reads amounts as people write them and nothing where nothing stands', () => {
		const { income, spending } = moneyForm.parse({
			income: { work: '145만', business: '', benefits: '1,450,000', family: '20만 원', other: '' },
			spending: { rent: '500000' },
		})
		expect(income).toEqual({
			work: 1_450_000,
			business: 0,
			benefits: 1_450_000,
			family: 200_000,
			other: 0,
		})
		expect(spending.rent).toBe(500_000)
	})

	test('names the box that cannot be read', () => {
		const typed = { income: { work: 'a lot' }, spending: {} }
		expect(problems(moneyForm.safeParse(typed))).toEqual(['income.work won.error'])
	})

	test('tells an amount above all reason from one that cannot be read', () => {
		const typed = { income: { work: '9'.repeat(21) }, spending: { rent: '0' } }
		expect(moneyForm.safeParse(typed).error?.issues).toMatchObject([
			{ path: ['income', 'work'], message: 'common:form.amount.too-large' },
		])
	})
})

describe('business', () => {
	const form = businessForm('2026-11-23')
	const day = (year: string, month: string, on: string) => ({ year, month, day: on })

	test('asks for the day only where it closed', () => {
		expect(form.parse({ state: 'running', closedOn: day('', '', '') })).toEqual({
			state: 'running',
			closedOn: null,
			matters: [],
		})
		expect(problems(form.safeParse({ state: 'closed', closedOn: day('', '', '') }))).toEqual([
			'closedOn closed-on.missing',
		])
		expect(form.parse({ state: 'closed', closedOn: day('2026', '11', '23') }).closedOn).toBe(
			'2026-11-23',
		)
		expect(
			problems(form.safeParse({ state: 'closed', closedOn: day('2026', '11', '24') })),
		).toEqual(['closedOn closed-on.future'])
	})

	test.each([
		['1800', 'closedOn closed-on.invalid'],
		['1948', undefined],
	])('closed on 15 August %s is %s', (year, problem) => {
		const typed = { state: 'closed', closedOn: day(year, '8', '15') }
		expect(problems(form.safeParse(typed))?.[0]).toBe(problem)
		expect(form.safeParse({ ...typed, state: 'running' }).success).toBe(true)
	})
})

describe('what was begun again', () => {
	const none = { year: '', month: '', day: '' }
	const march = { year: '2026', month: '3', day: '2' }
	const typed = { closedOn: none, registeredOn: none, startedOn: march }

	test('keeps only what belongs to its kind', () => {
		const all = { ...typed, workDays: '21일', pay: '210만', insuredMonths: '5' }
		expect(restartForm('2026-11-23', 'employment').parse(all)).toMatchObject({
			...{ kind: 'employment', startedOn: '2026-03-02', workDaysAMonth: 21 },
			...{ payAMonth: 2_100_000, sameEmployer: true, insuredMonths: null },
		})
		expect(restartForm('2026-11-23', 'insured-work').parse(all)).toMatchObject({
			...{ insuredMonths: 5, workDaysAMonth: null, sameEmployer: null },
		})
		expect(restartForm('2026-11-23', 'business').parse({ ...all, closedOn: march })).toMatchObject({
			...{ closedOn: '2026-03-02', registeredOn: null, payAMonth: null },
		})
	})

	test('refuses a day to come and a month of more days than there are', () => {
		const wrong = { ...typed, startedOn: { ...march, year: '2027' }, workDays: '32' }
		expect(problems(restartForm('2026-11-23', 'employment').safeParse(wrong))).toEqual([
			'startedOn closed-on.future',
			'workDays workDays.error',
		])
	})

	test('refuses what began before all was closed, as told here or on the page before', () => {
		const before = ['startedOn began-on.before-closing']
		const told = (kind: BegunKind, closedOn: object, answered: string | null) =>
			problems(restartForm('2026-11-23', kind, answered).safeParse({ ...typed, closedOn }))
		expect(told('business', { ...march, day: '3' }, null)).toEqual(before)
		expect(told('business', march, null)).toBeUndefined()
		expect(told('business', march, '2026-05-01')).toBeUndefined()
		expect(told('employment', none, '2026-03-03')).toEqual(before)
		expect(told('employment', none, '2026-03-02')).toBeUndefined()
		expect(told('employment', none, null)).toBeUndefined()
	})

	test('refuses a day before any business was registered', () => {
		const old = { ...march, year: '1800' }
		const form = restartForm('2026-11-23', 'business')
		expect(problems(form.safeParse({ ...typed, closedOn: old, startedOn: old }))).toEqual([
			'closedOn began-on.invalid',
			'startedOn began-on.invalid',
		])
	})

	test('is a business that runs, with every one before it closed', () => {
		const answered = (state: string, matters: string[]) =>
			problems(businessForm('2026-11-23').safeParse({ state, closedOn: march, matters }))
		expect(answered('closed', ['business'])).toEqual(['state business.closed-and-begun'])
		expect(answered('closed', ['employment'])).toBeUndefined()
		expect(answered('running', ['business'])).toBeUndefined()
	})

	test('is one beginning, not two, as said before it is sent', () => {
		expect(translator('ko')('hardship-declaration:matters.hint')).toContain('하나만')
		expect(translator('en')('hardship-declaration:matters.hint')).toContain('one only')
		const two = { state: 'running', closedOn: none, matters: ['business', 'employment'] }
		expect(problems(businessForm('2026-11-23').safeParse(two))).toEqual([
			'matters matters.one-beginning',
		])
	})
})

describe('the area', () => {
	test('keeps the day of a disaster only', () => {
		const day = { year: '2026', month: '3', day: '2' }
		const form = areaForm('2026-11-23')
		const told = (kind: string, harm: string) => form.parse({ kind, harm, declaredOn: day })
		expect(told('disaster', 'none').declaredOn).toBe('2026-03-02')
		expect(told('none', 'injured').declaredOn).toBe('2026-03-02')
		expect(told('industry-crisis', 'none').declaredOn).toBeNull()
	})
})

describe('help', () => {
	test('asks which language only of those who need an interpreter', () => {
		expect(helpForm.safeParse({ needs: [] }).success).toBe(true)
		expect(problems(helpForm.safeParse({ needs: ['interpreter'] }))).toEqual([
			'interpreterLanguage interpreter-language.missing',
		])
	})

	test.each(['010-1234-5678', '０１０－１２３４－５６７８', '010.1234.5678', '(02) 123-4567'])(
		'takes the phone number %s',
		(phone) => {
			expect(helpForm.parse({ needs: [], phone }).phone).toMatch(/^\d[\d -]+$/)
		},
	)

	test.each(['not an address', 'a@b', '@example.test'])('refuses the address %s', (email) => {
		expect(problems(helpForm.safeParse({ needs: [], email }))).toEqual(['email email.error'])
	})
})
