import { expect, test } from 'vitest'
import { percent } from './percent.ts'

test.each([
	['0.00022', '0.022%'],
	['0.0067', '0.67%'],
	['0.03', '3%'],
	['0.0075', '0.75%'],
	['0.5', '50%'],
	['1', '100%'],
	['1.40', '140%'],
])('%s is %s', (rate, shown) => {
	expect(percent(rate)).toBe(shown)
})
