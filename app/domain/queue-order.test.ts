import { expect, test } from 'vitest'
import { queueRank } from './queue-order.ts'

const plain = { seized: false, flags: [], helpNeeds: [] }

test('a deadline near comes before a seizure, that before livelihood, that before help, that before the rest', () => {
	const ranks = [
		queueRank({ ...plain, flags: ['demand-deadline-near'] }),
		queueRank({ ...plain, seized: true }),
		queueRank({ ...plain, flags: ['livelihood'] }),
		queueRank({ ...plain, helpNeeds: ['interpreter'] }),
		queueRank(plain),
	]
	expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
	expect(new Set(ranks).size).toBe(ranks.length)
})

test.each([
	[plain, 100],
	[{ ...plain, helpNeeds: ['interpreter', 'reading-help'] }, 90],
	[{ ...plain, flags: ['livelihood', 'foreign-language'] }, 80],
	[{ ...plain, seized: true }, 70],
	[{ ...plain, flags: ['demand-deadline-near'] }, 60],
	[
		{ seized: true, flags: ['emergency-welfare-duty', 'demand-deadline-near'], helpNeeds: ['x'] },
		0,
	],
])('%j stands at %i', (weight, rank) => expect(queueRank(weight)).toBe(rank))

test('several grounds weigh more than one', () => {
	const both = { ...plain, seized: true, flags: ['livelihood'] }
	expect(queueRank(both)).toBeLessThan(queueRank({ ...plain, seized: true }))
})

test('signs of a crisis weigh as much as a household that can hardly live, and no more with it', () => {
	const duty = queueRank({ ...plain, flags: ['emergency-welfare-duty'] })
	expect(duty).toBe(queueRank({ ...plain, flags: ['livelihood'] }))
	expect(queueRank({ ...plain, flags: ['livelihood', 'emergency-welfare-duty'] })).toBe(duty)
})
