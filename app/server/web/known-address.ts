import { type ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

/** The route that answers every address no other route knows. */
export const NOWHERE = 'routes/$'

type Routes = Pick<ServerBuild, 'routes'>
export type Route = NonNullable<Routes['routes'][string]>

type Branch =
	| { id: string; path: string | undefined; index: true }
	| { id: string; path: string | undefined; children: Branch[] }

/** The route that answers an address; none where there is no page. */
export function routeAt({ routes }: Routes): (path: string) => Route | undefined {
	const all = Object.values(routes).filter((route) => route !== undefined)
	const below = (parent: string | undefined): Branch[] =>
		all
			.filter(({ parentId }) => parentId === parent)
			.map(({ id, path, index }) =>
				index ? { id, path, index } : { id, path, children: below(id) },
			)
	const branches = below(undefined)
	return (path) => {
		const id = matchRoutes(branches, path)?.at(-1)?.route.id
		return id === undefined || id === NOWHERE ? undefined : routes[id]
	}
}

/** Tells the addresses of the portal from those that are none. */
export function knownAddress(build: Routes): (path: string) => boolean {
	const find = routeAt(build)
	return (path) => find(path) !== undefined
}
