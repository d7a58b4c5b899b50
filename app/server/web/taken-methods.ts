import { type ServerBuild } from '@remix-run/node'
import { type RequestHandler } from 'express'
import { languageOf, plainPage } from '../plain-page.ts'
import { type Route, routeAt } from './known-address.ts'

/**
 * What no route takes is answered before anybody is asked who sends it: 405 with what the address does take,
 * 404 where there is none. A post to nowhere is answered by the page of nowhere.
 */
export function takenMethods(build: Pick<ServerBuild, 'routes'>): RequestHandler {
	const find = routeAt(build)
	return (request, response, next) => {
		const { method } = request
		if (method === 'GET' || method === 'HEAD') return next()
		const route = find(pageOf(request.path))
		const taken = route ? takenBy(route) : []
		if (route ? taken.includes(method) : method === 'POST') return next()
		const problem = route ? 'refused' : 'not-found'
		if (route) response.set('Allow', taken.join(', '))
		const nonce = String(response.locals.nonce)
		// The body is not waited for.
		response
			.set('Connection', 'close')
			.status(route ? 405 : 404)
			.type('html')
		response.send(plainPage({ language: languageOf(request), problem, nonce }))
	}
}

function takenBy({ module }: Route): string[] {
	const reads = module.loader !== undefined || module.default !== undefined
	return [...(reads ? ['GET', 'HEAD'] : []), ...(module.action ? ['POST'] : [])]
}

// The same page, asked by script for its data alone.
function pageOf(path: string): string {
	const page = path.replace(/\.data$/, '')
	return page === '/_root' ? '/' : page
}
