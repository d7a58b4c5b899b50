import * as z from 'zod/mini'
import { readWhole } from '#app/platform/typed-number.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

const limits = { people: 15, children: 14 }

function headcount(least: number, most: number, message: string) {
	return z.pipe(
		typedText(),
		z.transform((typed: string, context) => {
			const count = readWhole(typed, 'people', { least, most })
			if (count === undefined) refuseField(context, message)
			return count ?? least
		}),
	)
}

export const householdForm = z
	.object({
		people: headcount(1, limits.people, 'hardship-declaration:people.error'),
		children: headcount(0, limits.children, 'hardship-declaration:children.error'),
	})
	.check(
		z.refine(({ people, children }) => children < people, {
			path: ['children'],
			message: 'hardship-declaration:children.too-many',
		}),
	)
