import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { hardshipCauses } from '../hardship.ts'
import { deadlineExtension } from './deadline-extension.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

const demanded = makeTaxItem({ designated: '2026-11-30', demand: '2026-12-28' })
const ask = (on: string, changed: Partial<EligibilityPerson> = {}, items = [demanded]) =>
	deadlineExtension(items, makePerson(changed), d(on), seedParameters)

describe('an extension of the deadline', () => {
	test.each([
		['2026-11-29', 'eligible'],
		['2026-11-30', 'eligible'],
		['2026-12-01', 'eligible'],
		['2026-12-28', 'eligible'],
		['2026-12-29', 'not'],
	])('on %s, the demand running to 2026-12-28, is %s', (on, answer) => {
		expect(ask(on).answer).toBe(answer)
	})

	test.each([
		['2026-12-24', []],
		['2026-12-25', []],
		['2026-12-26', ['office-accepts-late-filing']],
		['2026-12-28', ['office-accepts-late-filing']],
	])('filed %s depends on: %j', (on, late) => {
		expect(ask(on).conditions.map(({ key }) => key)).toEqual(['office-finds-payment-hard', ...late])
	})

	test.each([
		['2026-12-17', true, '2026-12-26'],
		['2026-12-18', true, '2026-12-27'],
		['2026-12-19', false, '2026-12-27'],
		['2026-12-28', false, '2026-12-28'],
	])('filed %s counts as approved by silence: %s; answered by %s', (on, deemed, by) => {
		expect(ask(on)).toMatchObject({ deemedApproval: deemed, decideBy: by })
	})

	test('stops surcharge and seizure for nine months, once granted', () => {
		expect(ask('2026-12-01')).toMatchObject({
			maximumMonths: 9,
			stopsSurcharge: true,
			stopsSeizure: true,
			effectFrom: 'grant',
			decidedBy: 'approver',
			covers: ['a'],
		})
	})

	test('covers only the items whose deadline is ahead and on which something is owed', () => {
		const items = [
			makeTaxItem({ id: 'passed', designated: '2026-03-31', demand: '2026-04-20' }),
			makeTaxItem({ id: 'ahead', designated: '2026-11-30' }),
			makeTaxItem({ id: 'paid', designated: '2026-11-30', payments: [['2026-11-01', 9_000_000]] }),
		]
		expect(ask('2026-11-20', {}, items).covers).toEqual(['ahead'])
	})

	test('says of each item left out all that it lacks', () => {
		const items = [
			demanded,
			makeTaxItem({ id: 'paid', designated: '2026-11-30', payments: [['2026-11-01', 9_000_000]] }),
			makeTaxItem({ id: 'revoked', designated: '2026-12-31' }),
			makeTaxItem({ id: 'passed', designated: '2026-03-31' }),
			makeTaxItem({
				...{ id: 'used', designated: '2026-03-31' },
				extensions: [['2026-04-01', '2026-12-31']],
			}),
		]
		const found = ask('2026-11-20', { revokedExtensions: ['revoked'] }, items)
		const lacks = found.items.map(({ id, lacks }) => [
			...[id, ...lacks.map(({ key, article }) => `${key} ${article}`)],
		])
		expect(lacks).toEqual([
			['a'],
			['paid', 'something-owed 국세징수법 §13①'],
			['revoked', 'not-revoked-before 국세징수법 §16③'],
			['passed', 'deadline-ahead 국세징수법 §13①'],
			['used', 'extension-time-left 국세징수법 시행령 §12①'],
		])
	})

	test('is filed early, or late, as each of its deadlines says', () => {
		const soon = makeTaxItem({ id: 'soon', designated: '2026-11-24' })
		const far = makeTaxItem({ id: 'far', designated: '2026-12-31' })
		const of = (items: (typeof demanded)[]) => {
			const { deemedApproval, conditions, doubtful } = ask('2026-11-23', {}, items)
			return {
				...{ deemedApproval, onSilence: doubtful.includes('deemed-on-day-off') },
				late: conditions.some(({ article }) => article === '국세징수법 시행령 §14 단서'),
			}
		}
		expect(of([far])).toEqual({ deemedApproval: true, onSilence: true, late: false })
		expect(of([soon])).toEqual({ deemedApproval: false, onSilence: false, late: true })
		expect(of([far, soon])).toEqual({ deemedApproval: false, onSilence: true, late: true })
		const passed = makeTaxItem({ designated: '2026-03-31' })
		expect(of([passed])).toEqual({ deemedApproval: false, onSilence: false, late: false })
	})

	test('is doubtful, and a finding of the office, where the article does not name the cause', () => {
		const doubtsOf = (cause: EligibilityPerson['causes']) => ask('2026-12-01', { causes: cause })
		expect(doubtsOf(['job-lost']).doubtful).toContain('cause-similar')
		expect(doubtsOf(['job-lost']).conditions[1]?.article).toBe('국세징수법 시행령 §11 5호')
		expect(doubtsOf(['family-death']).doubtful).not.toContain('cause-similar')
	})

	test('is not given again for a tax whose extension was revoked', () => {
		const { answer, reasons } = ask('2026-12-01', { revokedExtensions: ['a'] })
		expect(answer).toBe('not')
		expect(reasons.find(({ met }) => met === false)?.article).toBe('국세징수법 §16③')
	})
})

describe('the cause', () => {
	const cases: [EligibilityPerson['causes'], boolean | null, string, string[], string[]][] = [
		[null, null, 'needs-answer', ['causes'], []],
		[[], null, 'needs-answer', ['causes'], []],
		[['prefer-not-to-say'], null, 'needs-answer', ['causes'], []],
		[['illness-injury'], null, 'needs-answer', ['treatmentSixMonths'], []],
		[['illness-injury', 'living-costs'], null, 'needs-answer', ['treatmentSixMonths'], []],
		[['illness-injury'], true, 'eligible', [], []],
		[['illness-injury'], false, 'eligible', [], ['office-finds-cause-similar']],
		[['job-lost'], null, 'eligible', [], ['office-finds-cause-similar']],
		[['job-lost', 'customer-unpaid'], null, 'eligible', [], []],
		[['family-death'], null, 'eligible', [], []],
	]
	test.each(cases)(
		'%j with six months of treatment %s: %s',
		(causes, months, answer, missing, more) => {
			const found = ask('2026-12-01', { causes, treatmentSixMonths: months })
			expect(found).toMatchObject({ answer, missing })
			expect(found.conditions.map(({ key }) => key)).toEqual(['office-finds-payment-hard', ...more])
		},
	)

	test.each(hardshipCauses)('%s never shuts the door by itself', (cause) => {
		expect(ask('2026-12-01', { causes: [cause] }).answer).not.toBe('not')
	})
})
