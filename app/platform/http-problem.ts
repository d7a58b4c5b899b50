import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { PageContext } from './page-context.ts'

export type Problem = 'not-found' | 'forbidden' | 'too-many' | 'away' | 'refused' | 'broken'

/** Which words fit an HTTP status. */
export function problemOf(status: number): Problem {
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
	return problemOf(isRouteErrorResponse(error) ? error.status : Math.max(status, 500))
}
