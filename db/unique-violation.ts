/** Whether an error says that a row broke this unique rule; drizzle wraps the driver's own. */
export function breaksUnique(error: unknown, constraint: string): boolean {
	if (!(error instanceof Error)) return false
	const { code, constraint_name: name } = error as { code?: unknown; constraint_name?: unknown }
	if (code === '23505') return name === constraint
	return breaksUnique(error.cause, constraint)
}
