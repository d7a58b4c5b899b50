import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { noticeDeferral } from './notice-deferral.ts'

const toCome = makeTaxItem({
	statutory: '2026-12-28',
	established: '2026-06-30',
	noticed: '2026-12-22',
	designated: '2026-12-28',
})
const ask = (on: string, changed: Partial<EligibilityPerson> = {}, items = [toCome]) =>
	noticeDeferral(items, makePerson(changed), d(on), seedParameters)

describe('a deferral of the notice', () => {
	test.each([
		['2026-12-21', 'eligible', ['a'], []],
		['2026-12-22', 'not', [], ['notice-to-come']],
		['2026-12-23', 'not', [], ['notice-to-come']],
	])('on %s, the notice going out on 2026-12-22, is %s', (on, answer, covers, lacks) => {
		const found = ask(on)
		expect(found).toMatchObject({ answer, covers, relief: 'notice-deferral', form: '15' })
		expect(found.items[0]?.lacks.map(({ key }) => key)).toEqual(lacks)
	})

	test('leaves out what is paid, and sets no day where nothing is left', () => {
		const paid = { ...toCome, id: 'paid', payments: [{ on: d('2026-11-01'), amount: 9_000_000 }] }
		const found = ask('2026-12-01', {}, [toCome, paid])
		expect(found.covers).toEqual(['a'])
		expect(found.items[1]?.lacks).toEqual([{ key: 'something-owed', article: '국세징수법 §14①' }])
		expect(ask('2026-12-01', {}, [paid]).decideBy).toBeNull()
	})

	test.each([
		['2026-12-18', true, '2026-12-27'],
		['2026-12-19', false, '2026-12-27'],
	])('filed %s is approved by silence: %s; answered by %s', (on, deemed, by) => {
		expect(ask(on)).toMatchObject({ deemedApproval: deemed, decideBy: by })
	})

	test('promises no silent approval while the deadline of the notice is not known', () => {
		const unknown = makeTaxItem({
			statutory: '2026-05-31',
			established: '2025-12-31',
			noticed: null,
			designated: null,
		})
		const found = ask('2026-11-23', {}, [unknown])
		expect(found).toMatchObject({
			answer: 'eligible',
			deemedApproval: false,
			decideBy: '2026-12-11',
		})
		expect(found.doubtful).toContain('notice-deadline-unknown')
	})

	test('stops the surcharge for nine months, the first six of them free', () => {
		expect(ask('2026-12-01')).toMatchObject({
			maximumMonths: 9,
			freeMonths: 6,
			stopsSurcharge: true,
			effectFrom: 'grant',
			decidedBy: 'approver',
		})
	})

	test('is not barred by a revoked extension', () => {
		expect(ask('2026-12-01', { revokedExtensions: ['a'] }).answer).toBe('eligible')
	})
})
