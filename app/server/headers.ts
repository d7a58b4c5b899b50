import { randomBytes } from 'node:crypto'
import { type RequestHandler, type Response } from 'express'
import helmet from 'helmet'

const TWO_YEARS_IN_SECONDS = 63_072_000

// What the portal never asks a device for.
const permissions = [
	...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
	...['magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb'],
]
	.map((name) => `${name}=()`)
	.join(', ')

/**
 * The headers of every answer there is: pages, data, files, redirects, errors. Nothing may be kept by a
 * cache unless the answer itself says otherwise.
 */
export function headers({ publicUrl }: { publicUrl: string }): RequestHandler {
	const secure = publicUrl.startsWith('https:')
	const protect = helmet({
		contentSecurityPolicy: { useDefaults: false, directives },
		strictTransportSecurity: secure && { maxAge: TWO_YEARS_IN_SECONDS, includeSubDomains: true },
		referrerPolicy: { policy: 'same-origin' },
		xFrameOptions: { action: 'deny' },
	})
	return (request, response, next) => {
		response.locals.nonce = randomBytes(16).toString('base64')
		response.set({ 'Cache-Control': 'no-store', 'Permissions-Policy': permissions })
		protect(request, response, next)
	}
}

const nonce = (_request: unknown, response: unknown) =>
	`'nonce-${(response as Response).locals.nonce}'`

const directives = {
	defaultSrc: ["'none'"],
	scriptSrc: ["'self'", nonce],
	styleSrc: ["'self'", nonce],
	imgSrc: ["'self'", 'blob:'],
	fontSrc: ["'self'"],
	connectSrc: ["'self'"],
	workerSrc: ["'self'"],
	manifestSrc: ["'self'"],
	formAction: ["'self'"],
	frameAncestors: ["'none'"],
	baseUri: ["'none'"],
	objectSrc: ["'none'"],
}
