import { expect, test } from 'vitest'
import { readLook } from './read-look.ts'

const read = (query: string) => readLook(new URLSearchParams(query))

test('an address without answers asks nothing', () => {
	expect(read('')).toEqual({ asked: false })
	expect(read('lang=en')).toEqual({ asked: false })
})

test('three answers are a look', () => {
	expect(read('stage=passed&business=closed&amount=lowest')).toEqual({
		asked: true,
		look: { stage: 'passed', business: 'closed', amount: 'lowest' },
	})
})

test('what is missing or unknown is named, what was given is kept', () => {
	expect(read('asked=yes&stage=passed&business=pirate')).toEqual({
		asked: true,
		look: undefined,
		given: { stage: 'passed' },
		missing: ['business', 'amount'],
	})
})
