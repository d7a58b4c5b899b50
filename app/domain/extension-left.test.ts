import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from './calendar-date.ts'
import { doorsOf } from './eligibility/doors.ts'
import { eligibilityFor } from './eligibility/eligibility.ts'
import { extensionLeft, monthsLeft } from './extension-left.ts'
import { planFor } from './instalment-plan/schedule.ts'

type Days = readonly (readonly [string, string])[]
const designated = (extensions: Days) =>
	makeTaxItem({
		statutory: '2026-01-26',
		noticed: '2026-02-10',
		designated: '2026-03-31',
		extensions,
	})
const demanded = (extensions: Days) =>
	makeTaxItem({ noticed: '2026-02-10', designated: '2026-03-31', demand: '2026-11-30', extensions })
const declared = (extensions: Days) =>
	makeTaxItem({ statutory: '2026-08-31', noticed: null, designated: null, extensions })
const on = d('2026-11-23')

describe('what is left of nine months', () => {
	test.each<[string, ReturnType<typeof makeTaxItem>, number, string]>([
		['a deadline never moved', demanded([]), 9, '2027-08-31'],
		// From 2026-04-01 to 2026-12-31 at the longest.
		['moved by eight months', designated([['2026-04-01', '2026-11-30']]), 1, '2026-12-31'],
		['moved by a day more', designated([['2026-04-01', '2026-12-01']]), 0, '2026-12-31'],
		['moved by nine months', designated([['2026-04-01', '2026-12-31']]), 0, '2026-12-31'],
		// 91 days of the notice's deadline come off the demand's nine months.
		['the notice moved before', demanded([['2026-04-01', '2026-06-30']]), 6, '2027-06-01'],
		[
			'both moved',
			demanded([
				['2026-04-01', '2026-06-30'],
				['2026-12-01', '2027-02-28'],
			]),
			3,
			'2027-06-01',
		],
		// The statutory deadline counts apart.
		['the statutory one moved', declared([['2026-09-01', '2026-11-30']]), 6, '2027-05-31'],
	])('%s', (_, item, months, end) => {
		expect(monthsLeft('deadline-extension', item, on, 9)).toBe(months)
		expect(extensionLeft(item, on, 9)?.end).toBe(end)
	})

	test('is nothing where no deadline is ahead', () => {
		expect(extensionLeft(designated([]), on, 9)).toBeNull()
	})

	test.each([
		[[], 9],
		[[['2026-09-01', '2026-10-31']], 9],
		[[['2026-09-15', '2026-11-14']], 7],
		[[['2026-09-15', '2026-11-15']], 6],
		[[['2026-02-01', '2026-11-30']], 9],
		[[['2026-09-15', '2027-06-30']], 0],
	] as const)('of a notice put off before: %j', (extensions, months) => {
		expect(monthsLeft('notice-deferral', declared(extensions), on, 9)).toBe(months)
	})
})

describe('an extension that was given before for as long as may be', () => {
	const used = designated([['2026-04-01', '2026-12-31']])
	const some = designated([['2026-04-01', '2026-11-30']])
	const ask = (item: typeof used, person = {}) =>
		eligibilityFor('deadline-extension', [item], makePerson(person), on, seedParameters)
	const plan = (item: typeof used, count: number) =>
		planFor(
			{
				...{ relief: 'deadline-extension', items: [item], on, payDay: 'end', count },
				firstDueOn: d('2026-11-30'),
			},
			seedParameters,
		).refusals?.map(({ reason }) => reason)

	test('is not given again, and the reason is said', () => {
		const { answer, reasons, items } = ask(used)
		expect([answer, reasons.find(({ met }) => met === false)?.key]).toEqual([
			'not',
			'extension-time-left',
		])
		expect(items[0]?.lacks.map(({ key }) => key)).toEqual(['extension-time-left'])
	})

	test('leaves the longer period of a special area, what was given inside', () => {
		const area = { specialArea: 'employment-crisis', business: 'running' } as const
		expect(ask(used, area)).toMatchObject({ answer: 'eligible', maximumMonths: 15, freeMonths: 9 })
	})

	test('leaves what is left of the nine months', () => {
		expect(ask(some)).toMatchObject({ answer: 'eligible', maximumMonths: 1, freeMonths: 0 })
		expect([plan(some, 2), plan(some, 3), plan(used, 1)]).toEqual([
			undefined,
			['ends_too_late'],
			['item_not_covered'],
		])
	})

	test('shuts the door of the item', () => {
		const names = (item: typeof used) =>
			doorsOf(item, on, seedParameters).map((door) => door.relief)
		expect(names(used)).not.toContain('deadline-extension')
		expect(names(some)).toContain('deadline-extension')
	})
})

test('a statutory deadline that is moved runs from itself, not from the day of the answer', () => {
	const item = makeTaxItem({ statutory: '2026-11-25', noticed: null, designated: null })
	const ends = (firstDueOn: string) =>
		planFor(
			{
				...{ relief: 'deadline-extension', items: [item], on, payDay: 'end', count: 1 },
				firstDueOn: d(firstDueOn),
			},
			seedParameters,
		).refusals?.map(({ reason }) => reason)
	expect([ends('2027-08-25'), ends('2027-08-26')]).toEqual([undefined, ['ends_too_late']])
})
