import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

export type PortalRoute = {
	/** The name of its file. */
	id: string
	/** Its address with the names of what varies: `/cases/:reference/answer`. */
	pattern: string
	index: boolean
	reads: boolean
	writes: boolean
	isPage: boolean
}

type Built = Record<string, { parentId?: string; path?: string; index?: boolean; has: string[] }>

/** Every address the built portal answers, by the rules it was built with: asked of the build itself. */
export function portalRoutes(): PortalRoute[] {
	const routes = builtRoutes()
	const patternOf = (id: string | undefined): string => {
		const route = id === undefined ? undefined : routes[id]
		if (!route) return ''
		return patternOf(route.parentId) + (route.path ? `/${route.path}` : '')
	}
	return Object.entries(routes)
		.filter(([id]) => id !== 'root')
		.map(([id, route]) => ({
			id: id.replace(/^routes\//, ''),
			pattern: patternOf(id) || '/',
			index: route.index === true,
			reads: route.has.includes('loader'),
			writes: route.has.includes('action'),
			isPage: route.has.includes('default'),
		}))
		.sort((one, other) => one.id.localeCompare(other.id))
}

/** The names of the files in the folder of routes. */
export function routeFiles(): string[] {
	return readdirSync('app/routes')
		.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
		.map((name) => name.replace(/\.tsx?$/, ''))
		.sort()
}

// In a process of its own: loading the build starts parts of the portal.
function builtRoutes(): Built {
	const script = `import('./build/server/index.js').then(({ routes }) => {
		const read = ({ id, parentId, path, index, module }) => [id, { parentId, path, index, has: Object.keys(module) }]
		process.stdout.write(JSON.stringify(Object.fromEntries(Object.values(routes).map(read))), () => process.exit())
	})`
	const told = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })
	return JSON.parse(told) as Built
}
