import { settings } from '#app/platform/settings.server.ts'

/** A request to the portal as a browser would send it. */
export function asking(path: string, { cookie, ...init }: RequestInit & { cookie?: string } = {}) {
	const request = new Request(settings().publicUrl + path, init)
	if (cookie) request.headers.set('cookie', cookie)
	return request
}

/** What a loader or an action threw instead of answering. */
export async function thrownBy(work: () => Promise<unknown>): Promise<Response> {
	try {
		await work()
	} catch (thrown) {
		if (thrown instanceof Response) return thrown
		throw thrown
	}
	throw new Error('Nothing was thrown')
}

/** Where an answer leads, without its origin. */
export function leadsTo(response: Response): string {
	const location = response.headers.get('location') ?? ''
	return location.replace(settings().publicUrl, '')
}
