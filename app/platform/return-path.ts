import { type Audience, audienceOf } from './session-limits.ts'

const LONGEST = 500
const here = 'http://here.invalid'

/**
 * A path of this house to go back to after signing in, or `undefined` for anything that leads
 * elsewhere, to the other door, or round in a circle.
 */
export function safeReturnPath(
	text: string | null | undefined,
	audience: Audience,
): string | undefined {
	if (!text || text.length > LONGEST || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(text)) return undefined
	if (!URL.canParse(text, here)) return undefined
	const { origin, pathname, search } = new URL(text, here)
	if (origin !== here || pathname.startsWith('//')) return undefined
	if (audienceOf(pathname) !== audience || isDoor(pathname)) return undefined
	return pathname + search
}

/**
 * Where to come back to when this request needs a sign-in first: the page itself, or for a form
 * that was sent the page it stood on.
 */
export function returnPathOf(request: Request): string | undefined {
	const url = new URL(request.url)
	const audience = audienceOf(url.pathname)
	if (request.method === 'GET' || request.method === 'HEAD')
		return safeReturnPath(url.pathname + withoutOwn(url.searchParams), audience)
	const referer = request.headers.get('referer')
	if (!referer || !URL.canParse(referer)) return undefined
	const from = new URL(referer)
	return from.host === url.host ? safeReturnPath(from.pathname + from.search, audience) : undefined
}

function isDoor(pathname: string): boolean {
	return /^(\/staff)?\/(sign-in|sign-out|session)(\/|\.data$|$)/.test(pathname)
}

function withoutOwn(parameters: URLSearchParams): string {
	const kept = new URLSearchParams(parameters)
	kept.delete('_routes')
	kept.delete('index')
	return kept.size > 0 ? `?${kept}` : ''
}
