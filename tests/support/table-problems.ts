import { accessTable } from './access-table.ts'
import { type PortalRoute } from './portal-routes.ts'

/** What the table says too little or too much of, in sentences. */
export function tableProblems(routes: readonly PortalRoute[]): string[] {
	const known = new Set(routes.map(({ id }) => id))
	const gone = Object.keys(accessTable).filter((id) => !known.has(id))
	return [
		...routes.flatMap(problemsOfRow),
		...gone.map((id) => `The access table has a row for ${id}, which is no route.`),
	]
}

function problemsOfRow({ id, pattern, reads, isPage, writes }: PortalRoute): string[] {
	const row = accessTable[id]
	if (!row)
		return [
			`The route ${id} (${pattern}) is not in tests/support/access-table.ts: say who gets what.`,
		]
	const parts: [boolean, boolean, string][] = [
		[reads || isPage, row.reads !== undefined, 'who may open it'],
		[writes, row.writes !== undefined, 'who may send it a form'],
		[/[:*]/.test(pattern), row.places !== undefined, 'what fills its address'],
	]
	return parts.flatMap(([needed, said, what]) => {
		if (needed === said) return []
		return [`The row of ${id} ${needed ? 'does not say' : 'says needlessly'} ${what}.`]
	})
}
