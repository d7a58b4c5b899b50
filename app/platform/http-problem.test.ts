import { expect, test } from 'vitest'
import { problemOf } from './http-problem.ts'

test.each([
	[404, 'not-found'],
	[403, 'forbidden'],
	[429, 'too-many'],
	[405, 'refused'],
	[500, 'broken'],
	[503, 'away'],
] as const)('status %d is worded as %s', (status, problem) => {
	expect(problemOf(status)).toBe(problem)
})
