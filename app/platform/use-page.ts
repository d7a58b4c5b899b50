import { useLocation, useMatches } from '@remix-run/react'
import { useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useProblem } from './http-problem.ts'
import { PageContext } from './page-context.ts'
import { type PageHandle } from './page-handle.ts'

type Match = { data: unknown; handle: PageHandle }

/** What the matched routes say together about this page. */
export function usePage() {
	const matches = useMatches().map(
		// A route's handle is what that route exports; ours all export a PageHandle or nothing.
		({ data, handle }): Match => ({ data, handle: (handle ?? {}) as PageHandle }),
	)
	// An address below /staff that is no page still belongs to staff.
	const ofAddress = /^\/staff(\/|$)/.test(useLocation().pathname) ? 'staff' : 'public'
	const deepestFirst = [...matches].reverse()
	const namespaces = matches.flatMap(({ handle }) => handle.namespaces ?? [])
	return {
		title: usePageTitle(deepestFirst),
		layout: deepestFirst.find(({ handle }) => handle.layout)?.handle.layout ?? ofAddress,
		hydrate: useProblem() === undefined && matches.some(({ handle }) => handle.hydrate),
		namespaces: [...new Set(['common', ...namespaces])].join(' '),
	}
}

function usePageTitle(deepestFirst: readonly Match[]): string {
	const { t } = useTranslation(['common', 'problem'])
	const { status } = useContext(PageContext)
	const problem = useProblem()
	if (problem) return t(`problem:${problem}.title`)

	const titled = deepestFirst.find(({ handle }) => handle.title)
	const title = titled ? titleOf(titled, t as TitleWords) : t('service.tagline')
	return status === 400 ? t('page.refused', { title }) : title
}

type TitleWords = (key: string) => string

function titleOf({ data, handle: { title } }: Match, t: TitleWords): string {
	return typeof title === 'function' ? title(data, t as never) : t(title ?? '')
}
