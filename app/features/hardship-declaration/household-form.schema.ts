import * as z from 'zod/mini'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

const limits = { people: 15, children: 14 }

function headcount(least: number, most: number, message: string) {
	return z.pipe(
		typedText(),
		z.transform((typed: string, context) => {
			const count = Number(typed)
			const inOrder = /^\d{1,2}$/.test(typed) && count >= least && count <= most
			if (!inOrder) refuseField(context, message)
			return inOrder ? count : least
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
