import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { type Answers } from '#app/domain/declaration.ts'
import application from '#locales/ko/application.json'
import hardship from '#locales/ko/hardship-declaration.json'
import plan from '#locales/ko/instalment-plan.json'
import relief from '#locales/ko/relief.json'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { declaredRows } from './declared-rows.ts'

const i18n = createInstance()
const resources = {
	ko: { application, 'hardship-declaration': hardship, 'instalment-plan': plan, relief },
}
void i18n.init({ lng: 'ko', resources, initAsync: false })
const namespaces = [
	'application',
	'evidence',
	'hardship-declaration',
	'instalment-plan',
	'relief-name',
] as const
const wording = { t: i18n.getFixedT('ko', namespaces), language: 'ko' as const }

const unsaid = { sameEmployer: null, propertyThen: null, securedThen: null, registeredOn: null }
const answers: Answers = {
	...contractorAnswers,
	business: {
		state: 'closed',
		closedOn: calendarDate('2023-05-31'),
		matters: ['employment', 'support', 'area'],
	},
	restart: {
		...unsaid,
		kind: 'employment',
		closedOn: calendarDate('2023-05-31'),
		startedOn: calendarDate('2025-02-03'),
		workDaysAMonth: 21,
		payAMonth: 2_100_000,
		insuredMonths: 18,
	},
	support: { given: ['restart-loan'] },
	area: {
		kind: 'disaster',
		declaredOn: calendarDate('2026-08-14'),
		harm: 'injured',
		smallBusiness: null,
	},
}
const rows = declaredRows(answers, wording)
const said = (key: string) => rows.find((row) => row.key === key)?.values

test('what was begun again, the support had and the area stand among what was declared', () => {
	expect(said(hardship['began-on'].employment)).toEqual(['2025년 2월 3일'])
	expect(said(hardship.workDays.label)).toEqual(['21'])
	expect(said(hardship.pay.label)?.[0]).toContain('2,100,000')
	expect(said(hardship.insuredMonths.label)).toEqual(['18'])
	expect(said(hardship.support.title)).toEqual([hardship.support['restart-loan']])
	expect(said(hardship.area.label)).toEqual([hardship.area.disaster])
	expect(said(hardship['declared-on'].label)).toEqual(['2026년 8월 14일'])
	expect(said(hardship.harm.label)).toEqual([hardship.harm.injured])
})

test.each([
	[{ people: 1, children: 0 }, ['1명', '없음']],
	[{ people: 4, children: 2 }, ['4명', '2명']],
])('the household %o is counted in people', (household, words) => {
	const found = declaredRows({ ...answers, household }, wording)
	const labels = [hardship.people.label, hardship.children.label]
	expect(labels.map((label) => found.find(({ key }) => key === label)?.values[0])).toEqual(words)
})

test('nothing is asked about where nothing was answered, and no two rows share a name', () => {
	const { restart: _, support: __, area: ___, ...others } = answers
	const names = rows.map(({ key }) => key)
	expect(new Set(names).size).toBe(names.length)
	expect(declaredRows(others, wording)).toHaveLength(rows.length - 9)
})

test('the shape of the plan is said, even where it is the usual one', () => {
	const shapeOf = (shape?: PlanShape) => {
		const wish = { ...contractorAnswers.plan!, ...(shape && { shape }) }
		const found = declaredRows({ ...answers, plan: wish }, wording)
		return found.find(({ key }) => key === application.check.shape)?.values
	}
	expect(shapeOf()).toEqual(['달마다 같게'])
	expect(shapeOf({ kind: 'seasonal', months: [3, 9] })).toEqual(['돈이 들어오는 달에만: 3월, 9월'])
	expect(shapeOf({ kind: 'first-larger', first: 500_000 })).toEqual([
		'처음에 500,000원, 그다음은 같게',
	])
})

test('of several reliefs each is said with its own number and shape, the day once', () => {
	const several = {
		...contractorAnswers.plan!,
		each: true as const,
		beside: [
			{
				...{ relief: 'deadline-extension' as const, payDay: 28, monthly: 300_000 },
				...{ firstDueOn: calendarDate('2026-12-28'), shape: { kind: 'growing' as const } },
			},
		],
	}
	const found = declaredRows({ ...answers, plan: several }, wording)
	const of = (key: string) => found.filter((row) => row.key.startsWith(key))
	expect(of(application.check.plan).map(({ values }) => values)).toEqual([
		['6번에 나누어 내기', '달마다 같게'],
		['한 달에 300,000원씩 내기', '적게 시작해서 조금씩 늘려'],
	])
	expect(of(application.check['pay-day'])).toHaveLength(1)
	expect(of(application.check.shape)).toEqual([])
})
