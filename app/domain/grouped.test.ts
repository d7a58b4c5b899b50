import { expect, test } from 'vitest'
import { groupedBy } from './grouped.ts'

test('rows of one key stand together, in the order they came', () => {
	const groups = groupedBy(['ab', 'c', 'ad', 'ab'], (word) => word[0])
	expect([...groups]).toEqual([
		['a', ['ab', 'ad', 'ab']],
		['c', ['c']],
	])
	expect(groupedBy([], String).size).toBe(0)
})
