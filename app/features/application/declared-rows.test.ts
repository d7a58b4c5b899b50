import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import application from '#locales/ko/application.json'
import hardship from '#locales/ko/hardship-declaration.json'
import relief from '#locales/ko/relief.json'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { declaredRows } from './declared-rows.ts'

const i18n = createInstance()
const resources = { ko: { application, 'hardship-declaration': hardship, relief } }
void i18n.init({ lng: 'ko', resources, initAsync: false })
const namespaces = ['application', 'evidence', 'hardship-declaration', 'relief'] as const
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

test('nothing is asked about where nothing was answered, and no two rows share a name', () => {
	const { restart: _, support: __, area: ___, ...others } = answers
	const names = rows.map(({ key }) => key)
	expect(new Set(names).size).toBe(names.length)
	expect(declaredRows(others, wording)).toHaveLength(rows.length - 9)
})
