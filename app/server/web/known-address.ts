import { type ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

/** The route that answers every address no other route knows. */
export const NOWHERE = 'routes/$'

type Branch =
	| { id: string; path: string | undefined; index: true }
	| { id: string; path: string | undefined; children: Branch[] }

/** Tells the addresses of the portal from those that are none. */
export function knownAddress({ routes }: Pick<ServerBuild, 'routes'>): (path: string) => boolean {
	const all = Object.values(routes).filter((route) => route !== undefined)
	const below = (parent: string | undefined): Branch[] =>
		all
			.filter(({ parentId }) => parentId === parent)
			.map(({ id, path, index }) =>
				index ? { id, path, index } : { id, path, children: below(id) },
			)
	const branches = below(undefined)
	return (path) => {
		const matched = matchRoutes(branches, path)
		return matched !== null && matched.at(-1)?.route.id !== NOWHERE
	}
}
