import { type RequestHandler } from 'express'
import { addressBehind } from '#app/platform/client-address.ts'
import { inRequestScope } from '#app/platform/request-scope.server.ts'

/** Gives each request its scope: where it came from, and a place for what is looked up once. */
export function requestScope({ trustedProxyHops }: { trustedProxyHops: number }): RequestHandler {
	return (request, response, next) => {
		const address = addressBehind(
			trustedProxyHops,
			request.socket.remoteAddress ?? '',
			request.get('x-forwarded-for'),
		)
		response.locals.clientAddress = address
		inRequestScope(address, next)
	}
}
