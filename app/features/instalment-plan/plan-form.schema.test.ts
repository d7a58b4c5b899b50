import { describe, expect, test } from 'vitest'
import { planForm } from './plan-form.schema.ts'

const base = { pace: 'count', count: '6', payDay: '25', first: 'next' }
const read = (more: object) => planForm.safeParse({ ...base, ...more })
const problems = (more: object) =>
	read(more).error?.issues.map(({ path, message }) => `${path.join('.')} ${message.split(':')[1]}`)

describe('the shape of a plan', () => {
	test('is even where nothing is said', () => {
		expect(read({}).data).toMatchObject({ count: 6, shape: undefined })
		expect(read({ shape: 'even', months: ['3'], firstAmount: '100만' }).data?.shape).toBeUndefined()
	})

	test('takes only what belongs to it', () => {
		expect(read({ shape: 'growing', months: ['3'] }).data?.shape).toEqual({ kind: 'growing' })
		expect(read({ shape: 'seasonal', months: ['3', '9'] }).data?.shape).toEqual({
			...{ kind: 'seasonal', months: [3, 9] },
		})
		expect(read({ shape: 'first-larger', firstAmount: '100만' }).data?.shape).toEqual({
			...{ kind: 'first-larger', first: 1_000_000 },
		})
	})

	test('asks for what it cannot do without', () => {
		expect(problems({ shape: 'seasonal' })).toEqual(['months months.missing'])
		expect(problems({ shape: 'first-larger' })).toEqual(['firstAmount firstAmount.error'])
	})
})
