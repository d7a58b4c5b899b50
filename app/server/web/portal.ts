import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import { type ServerBuild } from '@remix-run/node'
import express, {
	type ErrorRequestHandler,
	type Express,
	type Request,
	type RequestHandler,
	type Response,
} from 'express'
import type postgres from 'postgres'
import { log } from '#app/platform/log.server.ts'
import { type Settings } from '#app/platform/settings.server.ts'
import { floodLimit } from '../flood-limit.ts'
import { guardActions } from '../guard-actions.ts'
import { headers } from '../headers.ts'
import { fromOwnPages } from '../own-pages.ts'
import { languageOf, plainPage } from '../plain-page.ts'
import { requestScope } from '../request-scope.ts'
import { health } from './health.ts'
import { knownAddress } from './known-address.ts'
import { limitBodies } from './limits.ts'
import { pageAreas } from './page-areas.ts'
import { requestRecord } from './request-record.ts'
import { staticFiles } from './static-files.ts'
import { takenMethods } from './taken-methods.ts'

export type PortalParts = {
	settings: Settings
	sql: postgres.Sql
	root: string
	isDraining: () => boolean
	/** Further addresses before the pages: the development identity provider. */
	mounted?: { at: string; handler: RequestHandler }[]
}

/** The portal as one request handler: health, files, headers, limits, then the pages. */
export async function portal({ settings, mounted = [], ...parts }: PortalParts): Promise<Express> {
	const app = express()
	app.disable('x-powered-by')
	app.disable('etag')
	app.set('trust proxy', settings.trustedProxyHops)
	app.set('query parser', 'simple')
	app.use(headers(settings))
	app.use(health(parts))
	app.use(staticFiles(path.join(parts.root, 'build', 'client')))
	app.use(requestRecord, requestScope(settings), floodLimit())
	for (const { at, handler } of mounted) app.use(at, handler)
	const build = await loadPages(parts.root)
	app.use(
		takenMethods(build),
		fromOwnPages(knownAddress(build)),
		limitBodies,
		closing(parts.isDraining),
	)
	app.all('*', pages(build, settings))
	app.use(lastResort)
	return app
}

/** The built pages; asked for early, they load while something else is waited for. */
export async function loadPages(root: string): Promise<ServerBuild> {
	const file = pathToFileURL(path.join(root, 'build', 'server', 'index.js')).href
	return (await import(/* @vite-ignore */ file)) as ServerBuild
}

function pages(build: ServerBuild, settings: Settings): RequestHandler {
	const areaOf = pageAreas(guardActions(build))
	const handlers = new WeakMap<ServerBuild, RequestHandler>()
	return (request, response, next) => {
		const area = areaOf(request.path)
		const handler = handlers.get(area) ?? answering(area, settings)
		handlers.set(area, handler)
		return handler(request, response, next)
	}
}

function answering(build: ServerBuild, settings: Settings): RequestHandler {
	return createRequestHandler({
		build,
		mode: 'production',
		getLoadContext: (_request, response) => ({
			nonce: String(response.locals.nonce),
			demonstration: settings.demonstration,
			requestId: String(response.locals.requestId),
			clientAddress: String(response.locals.clientAddress),
		}),
	})
}

// A connection kept alive would hold up the stop.
function closing(isDraining: () => boolean): RequestHandler {
	return (_request, response, next) => {
		if (isDraining()) response.set('Connection', 'close')
		next()
	}
}

// Pages answer for their own errors; this is for what fails before or after them.
const lastResort: ErrorRequestHandler = (error, request, response, _next) => {
	if (error instanceof URIError) return unreadableAddress(request, response)
	const requestId = String(response.locals.requestId)
	log.error('request failed', error, { requestId })
	if (response.headersSent) return void response.destroy()
	response.status(500).type('text').send(`500 ${requestId}\n`)
}

// An address that does not decode is nobody's page; no route ever sees it.
function unreadableAddress(request: Request, response: Response): void {
	const page = { language: languageOf(request), problem: 'not-found' as const }
	response
		.status(404)
		.type('html')
		.send(plainPage({ ...page, nonce: String(response.locals.nonce) }))
}
