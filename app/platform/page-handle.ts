import { type CustomTypeOptions, type TFunction } from 'i18next'

export type Namespace = keyof CustomTypeOptions['resources']

type TitleWords = TFunction<['common', ...Namespace[]]>

export type PageTitle = `${Namespace}:${string}` | ((data: unknown, t: TitleWords) => string)

/**
 * What a route tells the root about its page. A page ships React only when `hydrate` is true;
 * `layout` is inherited by the routes below.
 */
export type PageHandle = {
	title?: PageTitle
	layout?: 'public' | 'staff'
	hydrate?: boolean
	/** The texts a hydrated page needs in the browser besides `common`. */
	namespaces?: readonly Namespace[]
}

/** A title made from what the route's loader returned; `undefined` when it returned nothing. */
export function titleFrom<Data>(
	build: (data: Data | undefined, t: TitleWords) => string,
): PageTitle {
	// The router forgets the type of a route's data; the route that writes the title knows it.
	return (data, t) => build(data as Data | undefined, t)
}
