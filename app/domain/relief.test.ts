import { describe, expect, test } from 'vitest'
import { movesDeadline, needsDecision, reliefs } from './relief.ts'

describe('reliefs', () => {
	test('all but a plan handed in are decided', () => {
		expect(reliefs.filter((relief) => !needsDecision([relief]))).toEqual(['voluntary-plan'])
		expect(needsDecision([])).toBe(false)
		expect(needsDecision(['voluntary-plan', 'extinction'])).toBe(true)
	})

	test('three of them move a deadline (국세징수법 §13, §14, 조특법 §99의8)', () => {
		expect(reliefs.filter(movesDeadline)).toEqual([
			'deadline-extension',
			'notice-deferral',
			'restart-extension',
		])
	})
})
