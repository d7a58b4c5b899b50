import { type FieldProblem } from '#app/platform/form-problems.ts'

export type FieldTexts = {
	name: string
	label: string
	hint?: string
	error?: FieldProblem
	optional?: boolean
	/** The heading of the page asks the question already; the label is for those who hear it. */
	labelHidden?: boolean
}

export const hintId = (name: string) => `${name}-hint`
export const errorId = (name: string) => `${name}-error`

/** Ties a control to its hint and its error for those who hear the page. */
export function describedBy({ name, hint, error }: FieldTexts) {
	const ids = [hint && hintId(name), error?.message && errorId(name)].filter(Boolean)
	return {
		'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
		'aria-invalid': error?.message ? true : undefined,
	}
}
