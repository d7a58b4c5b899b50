import { describe, expect, test } from 'vitest'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type PersonFact } from '../eligibility/eligibility-person.ts'
import { factSources } from './fact-sources.ts'

const untold = { registeredOn: null, startedOn: null, workDaysAMonth: null, payAMonth: null }
const restart = {
	...{ kind: 'business' as const, closedOn: d('2024-05-31'), ...untold },
	...{ sameEmployer: null, insuredMonths: null, propertyThen: null, securedThen: null },
}
const of = (wanted: string, answers: Answers, findings = {}) =>
	Object.entries(factSources(answers, findings)).flatMap(([fact, source]) =>
		source === wanted ? [fact] : [],
	)

describe('where the facts of a decision come from', () => {
	test('is the ledger for what the office holds about everybody', () => {
		expect(of('ledger', contractorAnswers)).toEqual([
			...['kind', 'closedOn', 'receipts', 'taxOffence', 'reliefsUsed', 'revokedExtensions'],
		])
	})

	test('is the office for what neither ledger nor person can settle', () => {
		expect(of('office', contractorAnswers)).toEqual([
			...['resident', 'honestTaxpayer', 'taxInvestigation', 'arrearsInFiveYears'],
			...['bookkeeping', 'propertySince'],
		])
	})

	test('is the person for all else, down to the last fact', () => {
		expect(of('declared', contractorAnswers)).toEqual([
			...['causes', 'treatmentSixMonths', 'business', 'property', 'securedClaims'],
			...['specialArea', 'disasterDeclaredOn', 'disasterHarm', 'smallBusiness', 'restartSupport'],
			...['restart', 'registeredOn', 'restartedOn', 'workDaysAMonth', 'payAMonth'],
			...['sameEmployer', 'insuredMonths', 'propertyThen', 'securedThen'],
		])
	})

	const running = { state: 'running', closedOn: null } as const
	const closed = { state: 'closed', closedOn: d('2025-01-31') } as const
	test.each<[string, Answers, string, string]>([
		['nobody asked', {}, 'ledger', 'ledger'],
		['said to run', { business: running }, 'declared', 'ledger'],
		['said to run again', { business: running, restart }, 'declared', 'declared'],
		[
			'begun again, the day not asked',
			{ restart: { ...restart, closedOn: null } },
			'ledger',
			'ledger',
		],
		['said to be closed', { business: closed }, 'declared', 'declared'],
		[
			'said never to have been',
			{ business: { ...closed, state: 'never' } },
			'declared',
			'declared',
		],
	])('of a business %s', (_, answers, business, closedOn) => {
		expect(factSources(answers, {})).toMatchObject({ business, closedOn })
	})

	test('is the office for what it looked at itself, whoever said it before', () => {
		const found = { property: 0, propertyThen: undefined }
		const changed = of('office', contractorAnswers, found).filter(
			(fact) => !of('office', contractorAnswers).includes(fact),
		)
		expect(changed).toEqual(['property'] satisfies PersonFact[])
	})
})
