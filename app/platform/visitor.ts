import { useRouteLoaderData } from '@remix-run/react'

/** Whoever is signed in, as far as every page needs to know. */
export type Visitor = {
	audience: 'taxpayer' | 'staff'
	/** What a member of staff may do; nothing for anybody else. */
	roles: readonly string[]
	/** Shown in the header: who is signed in, and for whom or for which office they act. */
	name: string
	actingFor: string | null
	/** Where somebody who acts for several taxpayers picks another one. */
	changePath: string | null
	/** The session-bound token every form sends back. */
	csrf: string
	/** Seconds without activity until the session ends, and how many before that to warn. */
	idleSeconds: number
	warnSeconds: number
	signOutPath: string
	extendPath: string
	/** Where the browser goes when the time is over: a page that says so and offers sign-in. */
	endedPath: string
}

/** What the root loader hands to every page. */
export type RootData = { visitor: Visitor | null }

export function useVisitor(): Visitor | undefined {
	// The root's id is fixed and its loader returns exactly this.
	const root = useRouteLoaderData('root') as RootData | undefined
	return root?.visitor ?? undefined
}
