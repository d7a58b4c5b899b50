import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

test.each([
	['가상다시 주식회사', '가상다시'],
	['(주)가상다시', '가상다시'],
	['㈜ 가상 다시', '가상다시'],
	['Nguyen Van-A', 'nguyenvana'],
	// Hangul typed on a Mac comes in parts.
	['가상인'.normalize('NFD'), '가상인'],
])('%s is looked for as %s', (name, key) => {
	expect(nameKey(name)).toBe(key)
})
