import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { closedBusinessRelief } from './closed-business-relief.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

type Changed = Partial<EligibilityPerson>
const on = '2026-11-23'
const shop: Changed = {
	...{ business: 'running', closedOn: d('2024-06-30'), restart: 'business' },
	...{ registeredOn: d('2025-03-02'), restartedOn: d('2025-03-10') },
}
const job: Changed = {
	...{ business: 'closed', closedOn: d('2024-06-30'), restart: 'employment' },
	...{ restartedOn: d('2025-03-10'), workDaysAMonth: 20, payAMonth: 0, sameEmployer: true },
}
const gig: Changed = {
	...{ business: 'closed', closedOn: d('2024-06-30'), restart: 'insured-work' },
	...{ restartedOn: d('2026-03-10'), insuredMonths: 3 },
}
const item = makeTaxItem()
const ask = (changed: Changed = {}, items = [item], day = on) =>
	closedBusinessRelief(items, makePerson({ ...shop, ...changed }), d(day), seedParameters)
const unmet = (found: ReturnType<typeof ask>) =>
	found.reasons.filter(({ met }) => met === false).map(({ key }) => key)

describe('the special collection relief', () => {
	test('runs five years, reaches back to the application, and goes to the committee', () => {
		expect(ask()).toMatchObject({
			answer: 'eligible',
			maximumMonths: 60,
			instalmentRule: 'even',
			stopsSurcharge: false,
			stopsSeizure: true,
			stopsSale: true,
			effectFrom: 'grant-from-filing',
			security: 'none',
			decidedBy: 'committee',
			decideBy: '2027-01-25',
			deemedApproval: false,
			form: '63의26',
			sunset: '2029-12-31',
		})
	})

	test.each([
		['2026-03-31', '2025-12-31', ['preNotice', 'oneOff', 'afterDeadline']],
		['2026-06-30', '2025-12-31', ['preNotice', 'oneOff', 'afterDeadline']],
		['2026-07-01', '2025-12-31', ['preNotice', 'oneOff']],
		['2018-07-10', '2018-06-30', []],
	])('of an item due on %s, established %s, waives %j', (designated, established, parts) => {
		const old = established < '2020'
		const dated = old ? { statutory: '2018-07-10', noticed: '2018-07-01' } : {}
		const found = ask({}, [makeTaxItem({ designated, established, ...dated })])
		expect(found.items[0]?.waives).toEqual(parts)
	})

	test.each([
		['2029-12-30', []],
		['2029-12-31', []],
		['2030-01-01', ['within-application-period']],
	])('applied for on %s lacks %j', (day, lacking) => {
		expect(unmet(ask({}, [item], day))).toEqual(lacking)
	})

	const person: [Changed, string[]][] = [
		[{ kind: 'corporation' }, ['resident-individual']],
		[{ resident: false }, ['resident-individual']],
		[
			{ closedOn: d('2025-12-30'), registeredOn: d('2026-03-02'), restartedOn: d('2026-03-10') },
			[],
		],
		[
			{ closedOn: d('2025-12-31'), registeredOn: d('2026-03-02'), restartedOn: d('2026-03-10') },
			[],
		],
		[
			{ closedOn: d('2026-01-01'), registeredOn: d('2026-03-02'), restartedOn: d('2026-03-10') },
			['all-closed-by-day'],
		],
		[{ business: 'never', restart: 'none' }, ['all-closed-by-day', 'began-again']],
		[{ restart: 'none' }, ['began-again']],
		[{ business: 'closed' }, ['still-trading']],
		[{ receipts: [1_499_999_999] }, []],
		[{ receipts: [1_500_000_000] }, ['receipts-below-limit']],
		[{ receipts: [1_500_000_001] }, ['receipts-below-limit']],
		[{ taxOffence: true }, ['no-tax-offence']],
		[{ taxInvestigation: true }, ['no-tax-investigation']],
		[{ reliefsUsed: ['extinction'] }, ['nothing-extinguished-before']],
		[{ reliefsUsed: ['extinction-2018'] }, ['nothing-extinguished-before']],
		[{ reliefsUsed: ['closed-business-relief'] }, []],
	]
	test.each<[Changed, string, string]>([
		[{ kind: 'corporation' }, 'resident-individual', 'kind'],
		[{ kind: 'individual' }, 'resident-individual', 'resident'],
		[{ business: 'never', restart: 'none' }, 'all-closed-by-day', 'business'],
		[{}, 'all-closed-by-day', 'closedOn'],
		[{ registeredOn: null }, 'began-in-window', 'registeredOn'],
		[{ ...job, registeredOn: null }, 'began-in-window', 'restartedOn'],
		[{ ...gig }, 'insurance-paid', 'insuredMonths'],
	])('with %j asks %s of the fact %s', (changed, test, fact) => {
		expect(ask(changed).reasons.find(({ key }) => key === test)?.fact).toBe(fact)
	})

	test('does nothing where no tax falls under it', () => {
		expect(ask({}, [makeTaxItem({ taxCode: '33' })])).toMatchObject({
			...{ stopsSeizure: false, stopsSale: false },
		})
	})

	test.each(person)('with %j lacks %j', (changed, lacking) => {
		expect(unmet(ask(changed))).toEqual(lacking)
	})
})

describe('what was begun again', () => {
	const early = { closedOn: d('2019-06-30') }
	const window: [Changed, string[]][] = [
		[{ ...early, registeredOn: d('2019-12-31') }, ['began-in-window']],
		[{ ...early, registeredOn: d('2020-01-01') }, []],
		[{ ...early, registeredOn: d('2020-01-02') }, []],
		[{ ...early, restartedOn: d('2019-12-31') }, ['began-in-window']],
		[{ ...job, ...early, restartedOn: d('2019-12-31') }, ['began-in-window']],
		[{ ...job, ...early, restartedOn: d('2020-01-01') }, []],
		[{ ...gig, restartedOn: d('2025-12-31') }, ['began-in-window']],
		[{ ...gig, restartedOn: d('2026-01-01') }, []],
		[{ ...job, restartedOn: d('2024-06-29') }, ['began-in-window']],
		[{ ...job, restartedOn: d('2024-06-30') }, []],
		[{ ...job, restartedOn: d('2024-07-01') }, []],
	]
	test.each(window)('with %j lacks %j', (changed, lacking) => {
		expect(unmet(ask(changed))).toEqual(lacking)
	})

	test.each([
		['2028-12-30', []],
		['2028-12-31', []],
		['2029-01-01', ['began-in-window']],
	])('on %s, asked in autumn 2029, lacks %j', (day, lacking) => {
		expect(unmet(ask({ ...job, restartedOn: d(day) }, [item], '2029-10-01'))).toEqual(lacking)
		expect(unmet(ask({ ...gig, restartedOn: d(day) }, [item], '2029-10-01'))).toEqual(lacking)
	})

	const lasting: [Changed, string[]][] = [
		[{ restartedOn: d('2026-10-22') }, []],
		[{ restartedOn: d('2026-10-23') }, []],
		[{ restartedOn: d('2026-10-24') }, ['has-lasted']],
		[{ ...job, restartedOn: d('2026-08-22') }, []],
		[{ ...job, restartedOn: d('2026-08-23') }, []],
		[{ ...job, restartedOn: d('2026-08-24') }, ['has-lasted']],
		[{ ...gig, restartedOn: d('2026-08-23') }, []],
		[{ ...gig, restartedOn: d('2026-08-24') }, ['has-lasted']],
	]
	test.each(lasting)('with %j lacks %j', (changed, lacking) => {
		expect(unmet(ask(changed))).toEqual(lacking)
	})

	test.each<[Changed, string]>([
		[{ workDaysAMonth: 20, payAMonth: 0 }, 'sameEmployer'],
		[{ workDaysAMonth: 14, payAMonth: 0 }, 'workDaysAMonth'],
		[{ workDaysAMonth: 14, payAMonth: 0, sameEmployer: false }, 'workDaysAMonth'],
		[{ sameEmployer: false }, 'sameEmployer'],
		[{ workDaysAMonth: 14, payAMonth: null, sameEmployer: false }, 'sameEmployer'],
	])('at work with %j turns on %s', (changed, fact) => {
		const { reasons } = ask({ ...job, ...changed })
		expect(reasons.find(({ key }) => key === 'steady-employment')).toMatchObject({
			...{ fact, article: '조세특례제한법 시행령 §99의9①' },
		})
	})

	const work: [Changed, boolean | null, string[]][] = [
		[{ workDaysAMonth: 14, payAMonth: 0 }, false, []],
		[{ workDaysAMonth: 15, payAMonth: 0 }, true, []],
		[{ workDaysAMonth: 16, payAMonth: 0 }, true, []],
		[{ workDaysAMonth: 0, payAMonth: 999_999 }, false, []],
		[{ workDaysAMonth: 0, payAMonth: 1_000_000 }, true, []],
		[{ workDaysAMonth: 0, payAMonth: 1_000_001 }, true, []],
		[{ workDaysAMonth: 15, payAMonth: null }, true, []],
		[{ workDaysAMonth: null, payAMonth: 999_999 }, null, ['workDaysAMonth']],
		[{ workDaysAMonth: 14, payAMonth: null }, null, ['payAMonth']],
		[{ sameEmployer: false }, false, []],
		[{ sameEmployer: null }, null, ['sameEmployer']],
	]
	test.each(work)('at work with %j is steady: %s', (changed, met, missing) => {
		const found = ask({ ...job, ...changed })
		expect(found.reasons.find(({ key }) => key === 'steady-employment')?.met).toBe(met)
		expect(found.missing).toEqual(missing)
	})

	test.each([
		[2, ['insurance-paid']],
		[3, []],
		[4, []],
	])('with insurance of %i months lacks %j', (insuredMonths, lacking) => {
		expect(unmet(ask({ ...gig, insuredMonths }))).toEqual(lacking)
	})

	test('is asked about before its days are', () => {
		expect(ask({ restart: null, registeredOn: null, restartedOn: null })).toMatchObject({
			answer: 'needs-answer',
			missing: ['restart'],
		})
		expect(ask({ registeredOn: null, restartedOn: null }).missing).toEqual([
			'registeredOn',
			'restartedOn',
		])
	})
})

describe('the arrears it measures', () => {
	// Established before 2020, due sixty months ago: the sum is 1.5025 times the tax.
	const old = { established: '2018-06-30', statutory: '2018-07-10', noticed: '2018-07-01' }
	const oldItem = (tax: number, changed: Parameters<typeof makeTaxItem>[0] = {}) =>
		makeTaxItem({ ...old, designated: '2018-07-10', tax, ...changed })

	test.each([
		[53_244_580, 79_999_970, []],
		[53_244_600, 80_000_000, []],
		[53_244_610, 80_000_010, ['within-arrears-limit']],
	])('of %i won of tax come to %i and lack %j', (tax, amount, lacking) => {
		const found = ask({}, [oldItem(tax)])
		expect(found.measured).toEqual({ amount, limit: 80_000_000 })
		expect(unmet(found)).toEqual(lacking)
	})

	test('are those of the person, whatever was asked about', () => {
		const others = [oldItem(53_244_600, { id: 'b' })]
		expect(unmet(ask({ otherItems: others }))).toEqual(['within-arrears-limit'])
		const gift = [oldItem(53_244_600, { id: 'b', taxCode: '33' })]
		expect(unmet(ask({ otherItems: gift }))).toEqual([])
	})

	test.each([
		['10', ['a']],
		['41', ['a']],
		['22', []],
		['31', []],
		['55', []],
	])('are of tax %s: %j', (taxCode, covers) => {
		expect(ask({}, [makeTaxItem({ taxCode })]).covers).toEqual(covers)
	})

	test('of a rural tax are those of the income tax of its day, owed beside it or elsewhere', () => {
		const rural = makeTaxItem({ taxCode: '55' })
		const income = makeTaxItem({ id: 'b', taxCode: '10' })
		const other = makeTaxItem({ id: 'b', taxCode: '10', statutory: '2026-01-27' })
		expect(ask({ otherItems: [income] }, [rural]).covers).toEqual(['a'])
		expect(ask({ otherItems: [other] }, [rural]).covers).toEqual([])
		expect(ask({}, [rural, income]).covers).toEqual(['a', 'b'])
	})

	test('are not hard to collect or otherwise where there are none', () => {
		const rich = { propertyThen: 90_000_000, securedThen: 0, propertySince: 0 }
		const { reasons } = ask(rich, [makeTaxItem({ taxCode: '33' })])
		expect(reasons.find(({ key }) => key === 'collection-was-hard')?.met).toBe(true)
	})

	// 15,025,000 owed; 1.4 times the property comes off, what it secured is put back.
	test.each([
		[10_732_142, 0, 0, 'eligible'],
		[10_732_143, 0, 0, 'not'],
		[10_732_143, 1_000_000, 0, 'eligible'],
		[0, 0, 15_024_999, 'eligible'],
		[0, 0, 15_025_000, 'not'],
	])('with property then of %i, %i secured, %i since: %s', (then, secured, since, answer) => {
		const facts = { propertyThen: then, securedThen: secured, propertySince: since }
		expect(ask(facts, [oldItem(10_000_000)]).answer).toBe(answer)
	})

	test.each<[Changed, boolean | null, string]>([
		[{ propertyThen: 0, securedThen: null, propertySince: 0 }, true, 'securedThen'],
		[{ propertyThen: 20_000_000, securedThen: null, propertySince: 0 }, null, 'securedThen'],
		[{ propertyThen: 0, securedThen: 0, propertySince: null }, null, 'propertySince'],
		[{ propertyThen: 20_000_000, securedThen: 0, propertySince: null }, false, 'propertySince'],
		[{ propertyThen: null, propertySince: 90_000_000 }, false, 'propertyThen'],
	])('with %j were hard to collect: %s', (facts, met, fact) => {
		const { reasons } = ask(facts, [oldItem(10_000_000)])
		expect(reasons.find(({ key }) => key === 'collection-was-hard')).toMatchObject({ met, fact })
	})

	test('wait for an officer to look at the property of the reference day', () => {
		expect(ask({ propertyThen: null })).toMatchObject({
			answer: 'needs-answer',
			missing: ['propertyThen'],
		})
	})
})
