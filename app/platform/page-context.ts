import { createContext } from 'react'

/** What only the entry of a page knows, the same on the server and in the browser. */
export type PageContext = {
	/** What the content security policy lets run; the browser hides it from the page. */
	nonce: string | undefined
	status: number
	demonstration: boolean
	contrast: 'normal' | 'high'
}

export const PageContext = createContext<PageContext>({
	nonce: undefined,
	status: 200,
	demonstration: true,
	contrast: 'normal',
})

/** The page's own words to its browser half, on the `html` element. */
export function pageMarks({ status, demonstration, contrast }: PageContext) {
	return {
		'data-status': status === 200 ? undefined : status,
		'data-demonstration': demonstration ? '' : undefined,
		'data-contrast': contrast === 'high' ? contrast : undefined,
	}
}

export function pageContextFrom(marks: DOMStringMap): PageContext {
	return {
		nonce: undefined,
		status: Number(marks.status ?? 200),
		demonstration: marks.demonstration !== undefined,
		contrast: marks.contrast === 'high' ? 'high' : 'normal',
	}
}
