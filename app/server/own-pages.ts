import { type RequestHandler } from 'express'
import { comesFromOurPage } from '#app/platform/csrf.server.ts'
import { languageOf, plainPage } from './plain-page.ts'

/**
 * Whatever changes something must come from a page of ours; everything else ends here, unread. Where there
 * is nothing to change, there is nothing to refuse either.
 */
export function fromOwnPages(isKnown: (path: string) => boolean): RequestHandler {
	return (request, response, next) => {
		if (request.method === 'GET' || request.method === 'HEAD') return next()
		const [origin, site] = [request.get('origin'), request.get('sec-fetch-site')]
		if (comesFromOurPage(origin, site)) return next()
		const [status, problem] = isKnown(request.path)
			? ([403, 'refused'] as const)
			: ([404, 'not-found'] as const)
		const nonce = String(response.locals.nonce)
		// The body is not waited for.
		response.set('Connection', 'close').status(status).type('html')
		response.send(plainPage({ language: languageOf(request), problem, nonce }))
	}
}
