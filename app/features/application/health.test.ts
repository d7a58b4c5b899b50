import { expect, it } from 'vitest'
import { type Answers } from '#app/domain/declaration.ts'
import { saysHealth, withoutHealth } from './health.ts'

const situation = (...causes: NonNullable<Answers['situation']>['causes']): Answers => ({
	situation: { causes, note: '자세한 사정', treatmentSixMonths: true },
	household: { people: 2, children: 1 },
})

it('illness and care say something about health, the rest does not', () => {
	expect(saysHealth(situation('illness-injury'))).toBe(true)
	expect(saysHealth(situation('job-lost', 'family-care'))).toBe(true)
	expect(saysHealth(situation('job-lost'))).toBe(false)
	expect(saysHealth({})).toBe(false)
})

it('without consent what says something about health is left out, and nothing else', () => {
	const left = withoutHealth(situation('job-lost', 'illness-injury'))
	expect(left.situation).toEqual({ causes: ['job-lost'], note: '', treatmentSixMonths: null })
	expect(left.household).toEqual({ people: 2, children: 1 })
})

it('somebody who named nothing but illness has then said nothing', () => {
	expect(withoutHealth(situation('illness-injury')).situation?.causes).toEqual([
		'prefer-not-to-say',
	])
})

it('answers without a word on health stay as they are', () => {
	const answers = situation('job-lost')
	expect(withoutHealth(answers)).toBe(answers)
})
