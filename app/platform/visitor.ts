import { useRouteLoaderData } from '@remix-run/react'

/** Whoever is signed in, as far as every page needs to know. */
export type Visitor = {
	audience: 'taxpayer' | 'staff'
	/** Shown in the header: who is signed in, and for whom or for which office they act. */
	name: string
	actingFor: string | null
	/** The session-bound token every form sends back. */
	csrf: string
	/** Seconds without activity until the session ends, and how many before that to warn. */
	idleSeconds: number
	warnSeconds: number
	signInPath: string
	signOutPath: string
	extendPath: string
}

/** What the root loader hands to every page. */
export type RootData = { visitor: Visitor | null; demonstration: boolean }

export function useRootData(): RootData | undefined {
	// The root's id is fixed and its loader returns exactly this.
	return useRouteLoaderData('root') as RootData | undefined
}

export function useVisitor(): Visitor | undefined {
	return useRootData()?.visitor ?? undefined
}
