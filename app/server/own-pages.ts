import { type RequestHandler } from 'express'
import { comesFromOurPage } from '#app/platform/csrf.server.ts'
import { languageOf, plainPage } from './plain-page.ts'

/** Whatever changes something must come from a page of ours; everything else ends here, unread. */
export const fromOwnPages: RequestHandler = (request, response, next) => {
	if (request.method === 'GET' || request.method === 'HEAD') return next()
	const [origin, site] = [request.get('origin'), request.get('sec-fetch-site')]
	if (comesFromOurPage(origin, site)) return next()
	const nonce = String(response.locals.nonce)
	// The body is not waited for.
	response.set('Connection', 'close').status(403).type('html')
	response.send(plainPage({ language: languageOf(request), problem: 'refused', nonce }))
}
