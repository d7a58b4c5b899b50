import { describe, expect, test } from 'vitest'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { type Answers } from './declaration.ts'
import { evidenceAsked } from './evidence-asked.ts'
import { type Relief, reliefs } from './relief.ts'

type Known = NonNullable<Answers['business']>
const closed: Known = { state: 'closed', closedOn: null }
const asked = (answers: Answers, { known = closed, notShut = reliefs as readonly Relief[] } = {}) =>
	evidenceAsked(answers, known, notShut).map(
		({ id, neededBy }) => `${id} for ${neededBy.join(' ')}`,
	)
const chosen = (...those: Relief[]) => ({ reliefs: { chosen: those } })
const restart = (kind: 'employment' | 'insured-work', securedThen: number | null) => ({
	...{ kind, closedOn: null, registeredOn: null, startedOn: null, workDaysAMonth: null },
	...{ payAMonth: null, sameEmployer: null, insuredMonths: null, propertyThen: null, securedThen },
})
const { money, property } = contractorAnswers
const income = { work: 1, business: -2, benefits: 1, family: 1, other: 0 }
const assets = { ...property!.assets, 'rent-deposit': 1 }
const debts = { ...property!.debts, secured: 1 }

describe('what an application asks for', () => {
	const cases: [string, Answers, string[]][] = [
		['nothing answered', {}, []],
		['a relief and nothing else', chosen(...reliefs), []],
		[
			'a cause, under each relief that rests on it',
			{ ...contractorAnswers, ...chosen('deadline-extension', 'seizure-deferral') },
			['customer-default for deadline-extension'],
		],
		[
			'the quick lane, whatever was chosen',
			{ ...contractorAnswers, ...chosen('deadline-extension'), lane: { lane: 'quick' } },
			[],
		],
		[
			'any income but a business',
			{ ...chosen('seizure-deferral'), money: { ...money!, income } },
			['income for seizure-deferral'],
		],
		[
			'income that comes to nothing',
			{ ...chosen('seizure-deferral'), money: { ...money!, income: { ...income, family: 0 } } },
			[],
		],
		[
			'a deposit and what is owed on it',
			{ ...chosen('extinction'), property: { assets, debts } },
			['lease for extinction', 'secured-debts for extinction'],
		],
		['neither', { ...chosen('extinction'), property: property! }, []],
		[
			'new work, and what was owed on the reference day',
			{ ...chosen('closed-business-relief'), restart: restart('employment', 1) },
			[
				'secured-debts-then for closed-business-relief',
				'new-employment for closed-business-relief',
			],
		],
		[
			'other work',
			{ ...chosen('closed-business-relief'), restart: restart('insured-work', null) },
			['insured-work for closed-business-relief'],
		],
		[
			'help to begin again',
			{ ...chosen('restart-deferral'), support: { given: ['restart-loan'] } },
			['restart-support for restart-deferral'],
		],
		[
			'harm of a disaster',
			{
				...chosen('deadline-extension'),
				area: { kind: 'disaster', declaredOn: null, harm: 'heir', smallBusiness: null },
			},
			['inherited-business for deadline-extension'],
		],
	]
	test.each(cases)('%s', (_, answers, expected) => expect(asked(answers)).toEqual(expected))

	test('is nothing for a relief that is shut', () => {
		const answers = { ...contractorAnswers, ...chosen('deadline-extension', 'notice-deferral') }
		expect(asked(answers, { notShut: ['notice-deferral', 'restart-extension'] })).toEqual([
			'customer-default for notice-deferral',
		])
		expect(asked(answers, { notShut: [] })).toEqual([])
	})

	test('goes by what was said of the business, else by what is known', () => {
		const answers = { ...chosen('seizure-deferral'), money: { ...money!, income } }
		const known: Known = { state: 'running', closedOn: null }
		expect(asked(answers, { known })).toEqual([])
		expect(asked({ ...answers, business: closed }, { known })).toHaveLength(1)
		expect(asked({ ...answers, business: known })).toEqual([])
	})
})
