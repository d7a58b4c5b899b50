import { type ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']
type Leaf = { segments: readonly string[]; chain: readonly string[] }

/**
 * Remix compares an address with every route it was given, several times for each page. The builds this
 * returns hold only the routes an address can lead to, so that a page costs the same however many there are.
 */
export function pageAreas(build: ServerBuild): (path: string) => ServerBuild {
	const leaves = Object.keys(build.routes).map((id) => leafOf(build.routes, id))
	const firsts = new Set(leaves.flatMap(({ segments }) => literals(segments[0])))
	const seconds = new Set(
		leaves.flatMap(({ segments: [first, second] }) =>
			literals(first).length > 0 ? literals(second).map((word) => `${first}/${word}`) : [],
		),
	)
	const areas = new Map<string, ServerBuild>()
	return (path) => {
		const [first, second] = path.toLowerCase().split('/').filter(Boolean)
		if (first === undefined || !firsts.has(first)) return build
		const known = second === undefined ? '' : seconds.has(`${first}/${second}`) ? second : undefined
		const key = `${first}/${known ?? '*'}`
		const area = areas.get(key) ?? narrowed(build, leaves, { first, second: known })
		areas.set(key, area)
		return area
	}
}

function leafOf(routes: Routes, id: string): Leaf {
	const chain: string[] = []
	for (let at: string | undefined = id; at !== undefined; at = routes[at]?.parentId) chain.push(at)
	const segments = chain
		.toReversed()
		.flatMap((one) => routes[one]?.path?.split('/') ?? [])
		.filter(Boolean)
	return { segments, chain }
}

function literals(segment: string | undefined): string[] {
	return segment === undefined || isOpen(segment) ? [] : [segment]
}

const isOpen = (segment: string) => /^[:*]|\?$/.test(segment)

/** `second` is '' where the address has none, undefined where it is any. */
type Place = { first: string; second: string | undefined }

function narrowed(build: ServerBuild, leaves: readonly Leaf[], place: Place): ServerBuild {
	const kept = new Set(leaves.filter((leaf) => leadsTo(leaf, place)).flatMap(({ chain }) => chain))
	const only = <T>(all: Record<string, T>) =>
		Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)))
	return {
		...build,
		routes: only(build.routes),
		assets: { ...build.assets, routes: only(build.assets.routes) },
	}
}

function leadsTo({ segments: [one, two] }: Leaf, { first, second }: Place): boolean {
	if (one !== first) return one === undefined || isOpen(one)
	if (second === undefined || two === undefined || isOpen(two)) return true
	return two === second
}
