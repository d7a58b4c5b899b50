import { useMatches } from '@remix-run/react'
import { type TFunction } from 'i18next'
import { type PageHandle } from './page-handle.ts'

type Match = { data: unknown; handle: PageHandle }

/** What the matched routes say together about this page. */
export function usePage(t: TFunction) {
	const matches = useMatches().map(
		// A route's handle is what that route exports; ours all export a PageHandle or nothing.
		({ data, handle }): Match => ({ data, handle: (handle ?? {}) as PageHandle }),
	)
	const deepestFirst = [...matches].reverse()
	const titled = deepestFirst.find(({ handle }) => handle.title)
	return {
		title: titled ? titleOf(titled, t) : t('service.tagline'),
		layout: deepestFirst.find(({ handle }) => handle.layout)?.handle.layout ?? 'public',
		hydrate: matches.some(({ handle }) => handle.hydrate),
		namespaces: [...new Set(['common', ...matches.flatMap(ownNamespaces)])].join(' '),
	}
}

function ownNamespaces({ handle }: Match): readonly string[] {
	return handle.namespaces ?? []
}

function titleOf({ data, handle }: Match, t: TFunction): string {
	if (typeof handle.title === 'function') return handle.title(data, t)
	// Titles are checked against the locale files by a test, not by the compiler.
	return t(handle.title as 'service.name')
}
