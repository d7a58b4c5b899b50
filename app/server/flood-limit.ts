import { type Request, type RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { isLoopback, networkOf } from '#app/platform/client-address.ts'

const perMinute = 3_000

/**
 * Stops one sender from drowning the others, reading included. Each process counts for itself and asks no
 * database, so reading stays open when that is down. An address of this machine stands for whoever is
 * behind a proxy that was not named: it is no sender.
 */
export function floodLimit(points = perMinute): RequestHandler {
	const limiter = new RateLimiterMemory({ points, duration: 60 })
	return (request, response, next) => {
		const address = String(response.locals.clientAddress)
		if (isLoopback(address)) return next()
		limiter.consume(networkOf(address)).then(
			() => next(),
			(reason: unknown) => {
				const waitMs = reason instanceof RateLimiterRes ? reason.msBeforeNext : 1_000
				response.set('Retry-After', String(Math.max(1, Math.ceil(waitMs / 1000))))
				response.status(429).type('html').send(page(request))
			},
		)
	}
}

function page(request: Request): string {
	const asked = new globalThis.Request(`http://here.invalid${request.originalUrl}`, {
		headers: {
			cookie: request.get('cookie') ?? '',
			'accept-language': request.get('accept-language') ?? '',
		},
	})
	const language = detectLanguage(asked)
	const t = translator(language)
	const [title, text] = [t('problem:too-many.title'), t('problem:too-many.text')]
	return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}
