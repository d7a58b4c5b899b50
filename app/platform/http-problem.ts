import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { isNotKept } from './not-kept.ts'
import { PageContext } from './page-context.ts'

export type Problem =
	'not-found' | 'forbidden' | 'too-many' | 'away' | 'refused' | 'not-kept' | 'broken'

/** Which words fit an HTTP status, and what was said with it. */
export function problemOf(status: number, said?: unknown): Problem {
	if (isOutdated(said)) return 'refused'
	if (isNotKept(said)) return 'not-kept'
	if (status === 404) return 'not-found'
	if (status === 403) return 'forbidden'
	if (status === 429) return 'too-many'
	if (status === 503) return 'away'
	return status >= 400 && status < 500 ? 'refused' : 'broken'
}

/** What went wrong with this page, if anything did. */
export function useProblem(): Problem | undefined {
	const error = useRouteError()
	const { status } = useContext(PageContext)
	// Outside an error page the router gives null, whatever its types say.
	if (error === undefined || error === null) return undefined
	// An answer thrown on purpose carries its own status; anything else is ours.
	return isRouteErrorResponse(error)
		? problemOf(error.status, error.data)
		: problemOf(Math.max(status, 500))
}

/** A form of a page that an earlier sign-in drew: nobody lacks a right, the page only has to be opened again. */
function isOutdated(said: unknown): boolean {
	return (
		typeof said === 'object' && said !== null && 'reason' in said && said.reason === 'page_outdated'
	)
}
