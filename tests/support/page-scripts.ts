import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

type Route = { id: string; parentId?: string; module: string; imports?: readonly string[] }

type Manifest = {
	entry: { module: string; imports: readonly string[] }
	routes: Record<string, Route>
}

export type HydratedPage = { id: string; scripts: number; texts: number }

/** The pages that ship React, and what each loads of the built program, in bytes as gzip sends them. */
export function hydratedPages(): HydratedPage[] {
	const manifest = readManifest()
	return Object.values(manifest.routes)
		.filter(({ id }) => /hydrate: true/.test(sourceOf(id)))
		.map((route) => ({
			id: route.id,
			scripts: sum(scriptsOf(route, manifest).map((file) => gzipped(`build/client${file}`))),
			texts: sum(textsOf(route.id).map((name) => gzipped(`locales/ko/${name}.json`))),
		}))
}

function scriptsOf(route: Route, { entry, routes }: Manifest): string[] {
	const files = new Set([entry.module, ...entry.imports])
	for (let one: Route | undefined = route; one; one = routes[one.parentId ?? '']) {
		for (const file of [one.module, ...(one.imports ?? [])]) files.add(file)
	}
	return [...files]
}

function textsOf(id: string): string[] {
	const named = /namespaces: \[([^\]]*)\]/.exec(sourceOf(id))?.[1] ?? ''
	return ['common', ...[...named.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)]
}

function sourceOf(id: string): string {
	return readFileSync(`app/${id}.tsx`, 'utf8')
}

function readManifest(): Manifest {
	const file = readdirSync('build/client/assets').find((name) => /^manifest-.*\.js$/.test(name))
	const text = readFileSync(`build/client/assets/${file}`, 'utf8')
	return JSON.parse(text.replace(/^window\.__remixManifest=/, '').replace(/;\s*$/, ''))
}

function gzipped(file: string): number {
	return gzipSync(readFileSync(file), { level: 9 }).length
}

function sum(sizes: readonly number[]): number {
	return sizes.reduce((total, size) => total + size, 0)
}
