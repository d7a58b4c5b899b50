import { randomUUID } from 'node:crypto'
import { type NextFunction, type Request, type Response } from 'express'
import { log, quietPath } from '#app/platform/log.server.ts'

/** Gives every request its id and writes one line when it is answered. */
export function requestRecord(request: Request, response: Response, next: NextFunction): void {
	const began = performance.now()
	const requestId = randomUUID()
	response.locals.requestId = requestId
	response.set('X-Request-Id', requestId)
	response.once('close', () => {
		log.info('answered', {
			requestId,
			method: request.method,
			path: quietPath(request.originalUrl),
			status: response.writableFinished ? response.statusCode : 499,
			milliseconds: Math.round(performance.now() - began),
		})
	})
	next()
}
