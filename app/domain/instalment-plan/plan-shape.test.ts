import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { hasNoMonth } from './due-dates.ts'
import { amountsOf, paysIn, type PlanShape } from './plan-shape.ts'

const larger: PlanShape = { kind: 'first-larger', first: 500 }
const seasonal = (...months: number[]): PlanShape => ({ kind: 'seasonal', months })

describe('the instalments of a shape', () => {
	const cases: [string, PlanShape | undefined, number[]][] = [
		['none named', undefined, [300, 300, 300, 300]],
		['even', { kind: 'even' }, [300, 300, 300, 300]],
		['seasonal', seasonal(9), [300, 300, 300, 300]],
		// By 333 thousandths of the first, the last by one more.
		['growing', { kind: 'growing' }, [300, 399, 500, 600]],
		['growing in two', { kind: 'growing' }, [300, 600]],
		['growing in one', { kind: 'growing' }, [300]],
		['first larger', larger, [500, 300, 300]],
		['first larger in one', larger, [300]],
	]
	test.each(cases)('%s: %j', (_name, shape, amounts) => {
		const amountOf = amountsOf(shape, amounts.length, d('2026-11-23'), seedParameters)
		expect(amounts.map((_, index) => amountOf(300, index))).toEqual(amounts)
	})
})

describe('the months in which is paid', () => {
	test.each([
		[undefined, '2026-10-01', true],
		[{ kind: 'growing' }, '2026-10-01', true],
		[seasonal(9, 12), '2026-09-30', true],
		[seasonal(9, 12), '2026-12-01', true],
		[seasonal(9, 12), '2026-10-01', false],
		[seasonal(), '2026-10-01', false],
	] as [PlanShape | undefined, string, boolean][])('of %j on %s: %s', (shape, on, pays) => {
		expect(paysIn(shape, d(on))).toBe(pays)
	})

	test.each([
		[undefined, false],
		[{ kind: 'even' }, false],
		[seasonal(), true],
		[seasonal(0, 13), true],
		[seasonal(1), false],
		[seasonal(13, 12), false],
	] as [PlanShape | undefined, boolean][])('of %j are none: %s', (shape, none) => {
		expect(hasNoMonth(shape)).toBe(none)
	})
})
