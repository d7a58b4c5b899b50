import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type NextFunction, type Request, type Response } from 'express'

const types: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.ttf': 'font/ttf',
	'.pfb': 'application/x-font-type1',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
}
const encodings = [
	['br', '.br'],
	['gzip', '.gz'],
] as const

type StaticFile = {
	file: string
	type: string
	etag: string
	caching: string
	packed: { name: string; file: string }[]
}

/** Serves the files of the client build, found once at the start, so no address ever reaches the disk. */
export function staticFiles(folder: string) {
	const files = filesOf(folder)
	return (request: Request, response: Response, next: NextFunction) => {
		const found = files.get(request.path)
		if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
		send(found, request, response)
	}
}

function send(found: StaticFile, request: Request, response: Response): void {
	response.set({
		'Content-Type': found.type,
		'Cache-Control': found.caching,
		ETag: found.etag,
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Resource-Policy': 'same-origin',
	})
	if (found.packed.length > 0) response.set('Vary', 'Accept-Encoding')
	if (request.headers['if-none-match'] === found.etag) return void response.status(304).end()
	const packed = found.packed.find(({ name }) => request.acceptsEncodings(name))
	if (packed) response.set('Content-Encoding', packed.name)
	const file = packed?.file ?? found.file
	response.set('Content-Length', String(statSync(file).size))
	if (request.method === 'HEAD') return void response.end()
	createReadStream(file)
		.on('error', () => response.destroy())
		.pipe(response)
}

function filesOf(folder: string): Map<string, StaticFile> {
	const found = new Map<string, StaticFile>()
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const file = path.join(entry.parentPath, entry.name)
		const type = types[path.extname(entry.name)]
		if (!entry.isFile() || !type || entry.name.startsWith('.')) continue
		const address = `/${path.relative(folder, file).split(path.sep).join('/')}`
		const packed = encodings.flatMap(([name, ending]) =>
			existsSync(file + ending) ? [{ name, file: file + ending }] : [],
		)
		found.set(address, { file, type, etag: etagOf(file), caching: cachingOf(address), packed })
	}
	return found
}

// The names below /assets/ carry a hash of their content.
function cachingOf(address: string): string {
	if (address.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
	if (address.startsWith('/fonts/')) return 'public, max-age=2592000'
	return 'public, max-age=600'
}

function etagOf(file: string): string {
	return `"${createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22)}"`
}
