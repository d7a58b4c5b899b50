import * as z from 'zod'

const limits = { people: 15, children: 14 }

function headcount(least: number, most: number, message: string) {
	return z
		.string()
		.trim()
		.default('')
		.transform((typed, context) => {
			const count = Number(typed)
			const inOrder = /^\d{1,2}$/.test(typed) && count >= least && count <= most
			if (!inOrder) context.addIssue({ code: 'custom', message })
			return inOrder ? count : least
		})
}

export const householdForm = z
	.object({
		people: headcount(1, limits.people, 'hardship-declaration:people.error'),
		children: headcount(0, limits.children, 'hardship-declaration:children.error'),
	})
	.refine(({ people, children }) => children < people, {
		path: ['children'],
		message: 'hardship-declaration:children.too-many',
	})
