/** What is wrong with a field: a locale key. Groups (a date, an address) hold problems of parts. */
export type FieldProblem = { message?: string }

export type NamedProblem = { name: string; message: string }

/** Flattens a form's errors, as readForm or React Hook Form give them, in the order of the form. */
export function listProblems(errors: object, under = ''): NamedProblem[] {
	return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
		const name = key === 'root' ? under.slice(0, -1) : under + key
		if (isProblem(value)) return [{ name, message: value.message }]
		return isGroup(value) ? listProblems(value, `${name}.`) : []
	})
}

function isProblem(value: unknown): value is { message: string } {
	return isGroup(value) && 'message' in value && typeof value.message === 'string'
}

function isGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null
}
