import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type EligibilityPerson, restartSupports } from './eligibility-person.ts'
import { restartDeferral } from './restart-deferral.ts'
import { restartExtension } from './restart-extension.ts'

const late = makeTaxItem({ designated: '2026-10-31' })
const ahead = makeTaxItem({ designated: '2026-11-30' })
const restarted = { restartSupport: ['restart-loan'] } as const
const on = '2026-11-23'
const defer = (changed: Partial<EligibilityPerson> = {}, items = [late], day = on) =>
	restartDeferral(items, makePerson({ ...restarted, ...changed }), d(day), seedParameters)
const extend = (changed: Partial<EligibilityPerson> = {}, items = [ahead], day = on) =>
	restartExtension(items, makePerson({ ...restarted, ...changed }), d(day), seedParameters)
const unmet = (found: ReturnType<typeof defer>) =>
	found.reasons.filter(({ met }) => met === false).map(({ key }) => key)

describe('who began again', () => {
	const tests: [Partial<EligibilityPerson>, string[]][] = [
		[{}, []],
		[{ restartSupport: [] }, ['restart-support']],
		[{ resident: false }, ['domestic']],
		[{ kind: 'corporation' }, []],
		[{ arrearsInFiveYears: 14 }, []],
		[{ arrearsInFiveYears: 15 }, ['seldom-in-arrears']],
		[{ arrearsInFiveYears: 16 }, ['seldom-in-arrears']],
		[{ receipts: [1_499_999_999] }, []],
		[{ receipts: [1_500_000_000] }, ['receipts-below-limit']],
		[{ receipts: [1_500_000_001] }, ['receipts-below-limit']],
		[{ receipts: [9_000_000_000], restartSupport: ['debt-adjustment'] }, []],
		[{ receipts: null, restartSupport: ['debt-adjustment'] }, []],
		[{ taxOffence: true }, ['no-tax-offence']],
		[{ taxInvestigation: true }, ['no-tax-investigation']],
		[{ bookkeeping: false }, ['books-kept']],
		[{ taxOffence: true, bookkeeping: false }, ['no-tax-offence', 'books-kept']],
	]
	test.each(tests)('with %j lacks %j under both articles', (changed, lacking) => {
		expect(unmet(defer(changed))).toEqual(lacking)
		expect(unmet(extend(changed))).toEqual(lacking)
	})

	test('says of each item a longer deadline leaves out what it lacks', () => {
		const items = [
			ahead,
			makeTaxItem({ id: 'paid', designated: '2026-11-30', payments: [['2026-11-01', 9_000_000]] }),
			makeTaxItem({ id: 'gift', designated: '2026-11-30', taxCode: '33' }),
			makeTaxItem({ id: 'revoked', designated: '2026-11-30' }),
			late,
			makeTaxItem({
				...{ id: 'used', established: '2022-12-31', statutory: '2023-01-25' },
				...{ noticed: '2023-03-10', designated: '2023-03-31' },
				extensions: [['2023-04-01', '2026-11-30']],
			}),
		].map((item, index) => ({ ...item, id: item.id === 'a' ? `a${String(index)}` : item.id }))
		const found = extend({ revokedExtensions: ['revoked'] }, items)
		const lacks = found.items.map(({ id, lacks: all }) => [
			...[id, ...all.map(({ key, article }) => `${key} ${article}`)],
		])
		expect(lacks).toEqual([
			['a0'],
			['paid', 'something-owed 조세특례제한법 §99의8①'],
			['gift', 'named-tax 조세특례제한법 §99의8①'],
			['revoked', 'not-revoked-before 국세징수법 §16③'],
			['a4', 'deadline-ahead 조세특례제한법 §99의8①'],
			['used', 'extension-time-left 조세특례제한법 시행령 §99의6②'],
		])
	})

	test('does nothing, and sets no day, where no tax falls under the articles', () => {
		const gift = makeTaxItem({ taxCode: '33' })
		expect(defer({}, [gift])).toMatchObject({
			...{ answer: 'not', stopsSeizure: false, stopsSale: false, decideBy: null },
		})
	})

	test('owes a rural tax as the tax it rides on, owed beside it or elsewhere', () => {
		const rural = makeTaxItem({ taxCode: '55', designated: '2026-10-31' })
		const toCome = makeTaxItem({ taxCode: '55', designated: '2026-11-30' })
		const otherItems = [makeTaxItem({ id: 'b', taxCode: '10' })]
		for (const others of [[], otherItems]) {
			const covers = others.map(() => 'a')
			expect(defer({ otherItems: others }, [rural]).covers).toEqual(covers)
			expect(extend({ otherItems: others }, [toCome]).covers).toEqual(covers)
		}
		expect(defer({}, [rural, ...otherItems]).covers).toEqual(['a', 'b'])
	})

	test('files for a longer deadline in time, for a cause the office may have to find', () => {
		const of = (changed: Partial<EligibilityPerson>, day: string) => {
			const { conditions, doubtful } = extend(changed, [ahead], day)
			return [...conditions.map(({ key }) => key), doubtful.includes('cause-similar')]
		}
		const hard = 'office-finds-payment-hard'
		expect(of({ causes: ['family-death'] }, '2026-11-27')).toEqual([hard, false])
		expect(of({ causes: ['family-death'] }, '2026-11-28')).toEqual([
			...[hard, 'office-accepts-late-filing', false],
		])
		expect(of({ causes: ['job-lost'] }, '2026-11-20')).toEqual([
			...[hard, 'office-finds-cause-similar', true],
		])
	})

	test.each(restartSupports)('is one who received %s', (support) => {
		expect(defer({ restartSupport: [support] }).answer).toBe('eligible')
	})

	// Established before 2020, due sixty months ago: the sum is 1.5025 times the tax.
	const old = { established: '2018-06-30', statutory: '2018-07-10', noticed: '2018-07-01' }
	const oldItem = (tax: number, id = 'a') =>
		makeTaxItem({ ...old, designated: '2018-07-10', tax, id })
	test.each([
		[33_277_870, 49_999_990, []],
		[33_277_880, 50_000_000, ['arrears-below-limit']],
		[33_277_890, 50_000_020, ['arrears-below-limit']],
	])('of %i won of tax owes %i in all and lacks %j', (tax, amount, lacking) => {
		const found = defer({}, [oldItem(tax)])
		expect(found.measured).toEqual({ amount, limit: 50_000_000 })
		expect(unmet(found)).toEqual(lacking)
	})

	test('counts what nobody asked about too', () => {
		const found = defer({ otherItems: [oldItem(33_277_880, 'b')] })
		expect(unmet(found)).toEqual(['arrears-below-limit'])
		expect(found.covers).toEqual(['a'])
	})

	test.each([
		['2026-12-30', 'eligible'],
		['2026-12-31', 'eligible'],
		['2027-01-01', 'not'],
	])('applies on %s: %s', (day, answer) => {
		expect(defer({}, [late], day)).toMatchObject({ answer, sunset: '2026-12-31' })
		const open = [makeTaxItem({ designated: '2027-01-31' })]
		expect(extend({}, open, day)).toMatchObject({ answer, sunset: '2026-12-31' })
	})

	test('is asked for what nobody has said', () => {
		const unknown = { restartSupport: null, arrearsInFiveYears: null, bookkeeping: null }
		expect(defer({ ...unknown, receipts: null, resident: null })).toMatchObject({
			answer: 'needs-answer',
			missing: ['resident', 'restartSupport', 'arrearsInFiveYears', 'receipts', 'bookkeeping'],
		})
	})

	test.each([
		['10', 'eligible'],
		['31', 'eligible'],
		['41', 'eligible'],
		['22', 'eligible'],
		['32', 'not'],
		['33', 'not'],
		['57', 'not'],
	])('owes tax %s: %s', (taxCode, answer) => {
		expect(defer({}, [makeTaxItem({ taxCode })]).answer).toBe(answer)
		expect(extend({}, [makeTaxItem({ taxCode, designated: '2026-11-30' })]).answer).toBe(answer)
	})
})

describe('their deferral of seizure and sale', () => {
	test('runs three years, the surcharge with it, and goes to the committee', () => {
		expect(defer()).toMatchObject({
			maximumMonths: 36,
			stopsSurcharge: false,
			stopsSeizure: true,
			stopsSale: true,
			deemedApproval: false,
			decidedBy: 'committee',
			decideBy: '2027-01-25',
			security: 'may-be-asked',
			cancelledBy: ['plan-broken-three-times', 'early-collection', 'restart-money-recalled'],
		})
	})

	test.each([
		['2026-10-31', []],
		['2026-11-01', ['a']],
	])('on %s, due on 2026-10-31, covers %j', (day, covers) => {
		expect(defer({}, [late], day).covers).toEqual(covers)
	})

	test('takes in what is seized already', () => {
		expect(defer({}, [makeTaxItem({ seized: true })]).stopsSeizure).toBe(true)
	})
})

describe('their extension', () => {
	test('runs three years, two of them free, and rests on a cause', () => {
		expect(extend()).toMatchObject({
			maximumMonths: 36,
			freeMonths: 24,
			stopsSurcharge: true,
			stopsSeizure: true,
			deemedApproval: false,
			decidedBy: 'approver',
		})
		expect(extend({ causes: null })).toMatchObject({ answer: 'needs-answer', missing: ['causes'] })
	})

	test('is lost by one missed instalment', () => {
		expect(extend().cancelledBy).toContain('one-instalment-missed')
	})

	test.each([
		['2026-11-29', ['a']],
		['2026-11-30', ['a']],
		['2026-12-01', []],
	])('on %s, due on 2026-11-30 without a demand, covers %j', (day, covers) => {
		expect(extend({}, [ahead], day).covers).toEqual(covers)
	})

	test('leaves out a statutory deadline, which no notice follows yet', () => {
		const noticed = makeTaxItem({
			statutory: '2026-12-28',
			established: '2026-06-30',
			noticed: null,
			designated: null,
		})
		expect(extend({}, [noticed]).covers).toEqual(['a'])
		expect(extend({ revokedExtensions: ['a'] }).items[0]?.lacks).toEqual([
			{ key: 'not-revoked-before', article: '국세징수법 §16③' },
		])
	})
})
