import { expect, test } from 'vitest'
import { offeredShape, typedShape } from './offered-shape.ts'

const typed = { shape: 'asked', months: '', firstAmount: '' } as const

function read(changed: Partial<Parameters<typeof offeredShape>[0]>) {
	const problems: string[] = []
	const shape = offeredShape({ ...typed, ...changed }, (path) => problems.push(path))
	return { shape, problems }
}

test('an offer keeps the shape asked for unless it names another', () => {
	expect(read({})).toEqual({ shape: undefined, problems: [] })
	expect(read({ shape: 'even' }).shape).toEqual({ kind: 'even' })
	expect(read({ shape: 'seasonal', months: '9월, 3' }).shape).toEqual({
		...{ kind: 'seasonal', months: [3, 9] },
	})
	expect(read({ shape: 'first-larger', firstAmount: '150만' }).shape).toEqual({
		...{ kind: 'first-larger', first: 1_500_000 },
	})
})

test('what a shape cannot do without is asked for in its own field', () => {
	for (const months of ['', '13', '3, x', '0']) {
		expect(read({ shape: 'seasonal', months })).toEqual({ shape: undefined, problems: ['months'] })
	}
	expect(read({ shape: 'first-larger', firstAmount: '-5' }).problems).toEqual(['firstAmount'])
})

test('it comes back as it was typed', () => {
	for (const shape of [
		{ kind: 'growing' },
		{ kind: 'seasonal', months: [3, 9] },
		{ kind: 'first-larger', first: 1_500_000 },
	] as const) {
		expect(read(typedShape(shape)).shape).toEqual(shape)
	}
})
