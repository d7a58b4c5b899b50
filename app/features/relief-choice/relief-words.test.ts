import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { isReasonFor } from '#app/domain/decision/reason-code.ts'
import { eligibilityFor, everyEligibility } from '#app/domain/eligibility/eligibility.ts'
import { rankReliefs } from '#app/domain/eligibility/ranking.ts'
import { whatWouldChange } from '#app/domain/eligibility/what-would-change.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Language, languages } from '#app/i18n/language.ts'
import { changeWords, reliefLaw, reliefName } from '#app/i18n/relief-words.ts'
import arrears from '#locales/ko/arrears.json'
import lawDoubt from '#locales/ko/law-doubt.json'
import { translator } from '#app/i18n/server-instance.server.ts'
import { anyItems, anyPerson } from '#tests/support/arbitrary-person.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import {
	besideWords,
	cancelWords,
	conditionWords,
	decidedWords,
	doubtWords,
	effectWords,
	periodWords,
	rankWords,
	reasonsWords,
} from './relief-words.server.ts'

const on = d('2026-11-23')
const doubts = readFileSync('docs/law-doubts.md', 'utf8')
const spoken =
	/^[a-z-]+:|\b(reason|figure|condition|cancel|waiver|change|effect|rank|beside)\.[\w-]|\{\{/

describe.each(languages)('everything a relief says in %s', (language) => {
	test('has its words', () => {
		const t = translator(language)
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				for (const found of everyEligibility(items, person, on, seedParameters)) {
					const changes = whatWouldChange(found.relief, items, person, on, seedParameters)
					const lines = [
						...[
							reliefName(t, found.relief),
							reliefLaw(t, found.relief),
							periodWords(t, found) ?? '',
						],
						...reasonsWords(t, found, language).map(({ words }) => words),
						...[...effectWords(t, found), ...decidedWords(t, found, language)],
						...conditionWords(t, found, { on, parameters: seedParameters }, language),
						...[...cancelWords(t, found), ...doubtWords(t, found)],
						...changeWords(t, changes, language),
						...['what', 'price'].map((part) =>
							t(`relief:${found.relief}.${part}` as 'relief:extinction.what'),
						),
					]
					expect(lines.filter((line) => spoken.test(line))).toEqual([])
				}
				const ranked = rankReliefs(everyEligibility(items, person, on, seedParameters), {
					...{ items, on, parameters: seedParameters },
				})
				const open = ranked.map(({ found }) => found)
				const said = [
					...ranked.map((one) => rankWords(t, one, language)),
					...open.flatMap((found) => besideWords(t, found, open)),
				]
				expect(said.filter((line) => spoken.test(line))).toEqual([])
			}),
			{ numRuns: 60 },
		)
	})
})

describe('a door that is shut', () => {
	const shutBy = (relief: Relief, key: string, day: string, language: Language) => {
		const items = [makeTaxItem({ tax: 90_000_000, designated: '2023-08-31' })]
		const found = eligibilityFor(relief, items, makePerson(), d(day), seedParameters)
		const said = reasonsWords(translator(language), found, language)
		return said[found.reasons.findIndex((reason) => reason.key === key)]?.words
	}

	test.each<[Relief, string, string]>([
		['extinction', 'within-limit', '50,000,000'],
		['restart-deferral', 'arrears-below-limit', '50,000,000'],
		['closed-business-relief', 'within-arrears-limit', '80,000,000'],
	])('by the limit of %s names what was counted and the limit', (relief, key, limit) => {
		expect(shutBy(relief, key, '2026-11-23', 'ko')).toMatch(
			new RegExp(`\\. 센 금액은 [\\d,]+원이고 한도는 ${limit}원입니다$`),
		)
		expect(shutBy(relief, key, '2026-11-23', 'en')).toMatch(
			new RegExp(`\\. What counts comes to [\\d,]+ won; the limit is ${limit} won$`),
		)
	})

	test('by its last day names that day, and no day while it is open', () => {
		const period = 'within-application-period'
		expect(shutBy('restart-deferral', period, '2026-12-31', 'ko')).toBe('신청할 수 있는 기간입니다')
		expect(shutBy('restart-deferral', period, '2027-01-01', 'ko')).toMatch(
			/기간이 아닙니다\. 신청하실 수 있는 마지막 날은 2026년 12월 31일\(목\)입니다$/,
		)
		expect(shutBy('restart-deferral', period, '2027-01-01', 'en')).toMatch(
			/\. The last day to apply is .*31 December 2026$/,
		)
	})
})

test('names the sum from which the committee is heard and the one up to which no security is', () => {
	const said = (tax: number) => {
		const items = [makeTaxItem({ tax, designated: '2026-10-31' })]
		const person = makePerson({ business: 'running', honestTaxpayer: null })
		const found = eligibilityFor('seizure-deferral', items, person, on, seedParameters)
		const named = { on, parameters: seedParameters }
		return conditionWords(translator('ko'), found, named, 'ko').slice(1)
	}
	const heard = /^밀린 금액이 5,000,000원 이상이라 .*위원회/
	expect(said(11_000_000)).toEqual([
		expect.stringMatching(heard),
		expect.stringMatching(
			/^담보를 내라고 할 수 있지만, 금액이 70,000,000원 이하이면 .*\(.*§89②\)$/,
		),
	])
	expect(said(90_000_000)).toEqual([expect.stringMatching(heard), '담보를 내라고 할 수 있습니다.'])
	expect(said(1_000_000)).toHaveLength(1)
})

test('says of a moved deadline that nothing is added, which holding off seizure does not do', () => {
	const items = [makeTaxItem({ tax: 3_600_000, designated: '2026-10-30', demand: '2026-12-21' })]
	const person = makePerson({ business: 'running', causes: ['sales-fell'] })
	const facts = { items, on, parameters: seedParameters }
	const ranked = rankReliefs(everyEligibility(items, person, on, seedParameters), facts)
	const said = (relief: string) => {
		const one = ranked.find(({ found }) => found.relief === relief)
		return one && rankWords(translator('ko'), one, 'ko')
	}
	expect(said('deadline-extension')).toMatch(/더해지는 금액이 늘지 않고, 압류도 미루어집니다\.$/)
	expect(said('seizure-deferral')).toMatch(/에 대한 압류가 미루어집니다\.$/)
})

test('joins in words what would have to change together', () => {
	const changes = [
		{
			answer: 'eligible' as const,
			facts: [
				{ fact: 'restartSupport', to: 'restart-loan' },
				{ fact: 'payment', to: 50_000 },
			],
		},
	]
	expect(changeWords(translator('ko'), changes, 'ko')).toEqual([
		'재창업자금을 받았거나 채무조정을 받은 것이 확인되면, 그리고 50,000원을 먼저 내면',
	])
	expect(changeWords(translator('en'), changes, 'en')).toEqual([
		'if a loan to begin again or debt adjustment is found, and with 50,000 won paid first',
	])
})

test.each([
	['property', 4_589_472, 'or more', '이상', 'or less', '이하'],
	['receipts', 1_500_000_000, 'or more', '이상', 'or less', '이하'],
	['propertyThen', 4_589_472, 'or more', '이상', 'or less', '이하'],
	['propertySince', 4_589_472, 'or more', '이상', 'or less', '이하'],
	['arrearsInFiveYears', 15, 'or more', '이상', 'or fewer', '이하'],
	['payAMonth', 999_999, 'or less', '이하', 'or more', '이상'],
	['workDaysAMonth', 14, 'or fewer', '이하', 'or more', '이상'],
])('what shuts a door by %s lies on the other side of what opens it', (fact, to, ...sides) => {
	const said = (language: 'en' | 'ko', answer: 'eligible' | 'not') =>
		changeWords(translator(language), [{ facts: [{ fact, to }], answer }], language).join()
	const [shutsEn, shutsKo, opensEn, opensKo] = sides
	expect(said('en', 'not')).toContain(shutsEn)
	expect(said('ko', 'not')).toContain(shutsKo)
	expect(said('en', 'eligible')).toContain(opensEn)
	expect(said('ko', 'eligible')).toContain(opensKo)
})

test('says of closing now no day of its own', () => {
	const closing = [
		{ fact: 'business', to: 'closed' },
		{ fact: 'closedOn', to: '2026-11-23' },
	]
	const known = [{ fact: 'closedOn', to: '2025-12-31' }]
	const changes = [closing, known].map((facts) => ({ facts, answer: 'eligible' as const }))
	expect(changeWords(translator('en'), changes, 'en')).toEqual([
		'with every business closed',
		expect.stringContaining('2025'),
	])
})

test('every doubt stands in the page of doubts, every test in the codes of a refusal', () => {
	fc.assert(
		fc.property(anyItems, anyPerson, (items, person) => {
			for (const { doubtful, reasons } of everyEligibility(items, person, on, seedParameters)) {
				for (const key of doubtful) expect(doubts).toContain(`\`${key}\``)
				for (const { key } of reasons) {
					if (key !== 'something-owed')
						expect([key, isReasonFor('declined', key)]).toEqual([key, true])
				}
			}
		}),
	)
})

test('every key of the page of doubts is one the officer reads, and the other way round', () => {
	const keysOf = (section: string) => {
		const [, after = ''] = doubts.split(`\n## ${section}\n`)
		const [rows = ''] = after.split('\n## ')
		return [...rows.matchAll(/\| `([a-z0-9-]+)` \|$/gm)].map(([, key]) => key).toSorted()
	}
	expect(keysOf('Reliefs')).toEqual(Object.keys(lawDoubt).toSorted())
	expect(keysOf('Prescription')).toEqual(Object.keys(arrears.prescription.doubt).toSorted())
})
