import { type RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { isLoopback, networkOf } from '#app/platform/client-address.ts'
import { languageOf, plainPage } from './plain-page.ts'

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
				const nonce = String(response.locals.nonce)
				response.status(429).type('html')
				response.send(plainPage({ language: languageOf(request), problem: 'too-many', nonce }))
			},
		)
	}
}
