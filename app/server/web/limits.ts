import { type NextFunction, type Request, type Response } from 'express'
import { type Server } from 'node:http'

const FORM_BYTES = 512 * 1024
// 100 MB of evidence in one post without script, and what the form adds around it.
const EVIDENCE_BYTES = 110 * 1024 * 1024
// A national ledger's largest file, and the others with it.
const LEDGER_BYTES = 3 * 1024 ** 3
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
	const most = isForm(request) ? FORM_BYTES : uploadBytes(request)
	const upload = most > FORM_BYTES
	const length = request.headers['content-length']
	if (length === undefined && request.headers['transfer-encoding'] !== undefined)
		return refuse(response, 411)
	if (Number(length ?? 0) > most) return refuse(response, 413)
	const timer = setTimeout(() => request.destroy(), upload ? UPLOAD_MS : FORM_MS)
	request.once('end', () => clearTimeout(timer))
	request.once('close', () => clearTimeout(timer))
	next()
}

/** Files are only ever sent to an address with `evidence` in it or to the ledger's, as a multipart form. */
function uploadBytes({ path }: Request): number {
	if (/^\/staff\/ledger\/?$/.test(path)) return LEDGER_BYTES
	return /\/evidence(\/|\.|-|$)/.test(path) ? EVIDENCE_BYTES : FORM_BYTES
}

function isForm(request: Request): boolean {
	return !(request.headers['content-type'] ?? '').startsWith('multipart/form-data')
}

// The rest of the body is not waited for.
function refuse(response: Response, status: number): void {
	response.set('Connection', 'close').status(status).type('text').send('')
}
