import { expect, test } from 'vitest'
import { businessMatters, restartKindOf } from './declaration.ts'

test.each([
	[undefined, null],
	[[], 'none'],
	[['support', 'area'], 'none'],
	[['support', 'employment'], 'employment'],
	[['insured-work', 'business'], 'business'],
] as const)('%j ticked: begun again by %s', (matters, kind) => {
	expect(restartKindOf(matters)).toBe(kind)
})

test('nobody ticks that nothing was begun', () => {
	expect(businessMatters).not.toContain('none')
	expect(businessMatters).toEqual(expect.arrayContaining(['support', 'area', 'employment']))
})
