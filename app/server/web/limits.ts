import { type NextFunction, type Request, type Response } from 'express'
import { type Server } from 'node:http'

const FORM_BYTES = 512 * 1024
// 100 MB of evidence in one post without script, and what the form adds around it.
const UPLOAD_BYTES = 110 * 1024 * 1024
const FORM_MS = 30_000
const UPLOAD_MS = 10 * 60_000

/** Who sends headers or a body slowly, or too much of it, gives the connection back. */
export function limitConnections(server: Server): void {
	server.headersTimeout = 5_000
	server.requestTimeout = UPLOAD_MS
	server.keepAliveTimeout = 10_000
	server.maxHeadersCount = 100
	server.maxRequestsPerSocket = 1_000
	server.setTimeout(60_000)
}

export function limitBodies(request: Request, response: Response, next: NextFunction): void {
	if (request.method === 'GET' || request.method === 'HEAD') return next()
	const upload = isUpload(request)
	const length = request.headers['content-length']
	if (length === undefined && request.headers['transfer-encoding'] !== undefined)
		return refuse(response, 411)
	if (Number(length ?? 0) > (upload ? UPLOAD_BYTES : FORM_BYTES)) return refuse(response, 413)
	const timer = setTimeout(() => request.destroy(), upload ? UPLOAD_MS : FORM_MS)
	request.once('end', () => clearTimeout(timer))
	request.once('close', () => clearTimeout(timer))
	next()
}

/** Files are only ever sent to an address with `evidence` in it, as a multipart form. */
function isUpload(request: Request): boolean {
	return (
		/\/evidence(\/|\.|-|$)/.test(request.path) &&
		(request.headers['content-type'] ?? '').startsWith('multipart/form-data')
	)
}

// The rest of the body is not waited for.
function refuse(response: Response, status: number): void {
	response.set('Connection', 'close').status(status).type('text').send('')
}
