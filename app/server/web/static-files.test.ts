import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPort, type Listening } from './listening.ts'
import { staticFiles } from './static-files.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-static-'))
let open: Listening

beforeAll(async () => {
	mkdirSync(path.join(folder, 'assets'))
	writeFileSync(path.join(folder, 'assets', 'page-1a2b.js'), 'plain')
	writeFileSync(path.join(folder, 'assets', 'page-1a2b.js.br'), 'brotli')
	writeFileSync(path.join(folder, 'assets', 'page-1a2b.js.gz'), 'gzip')
	writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>')
	writeFileSync(path.join(folder, '.hidden.js'), 'hidden')
	const app = express()
	app.use(staticFiles(folder))
	open = await openPort(app, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
	await open.stop(0)
	rmSync(folder, { recursive: true, force: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** `fetch` would unpack the body; here it must arrive as it was sent. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		get({ host: '127.0.0.1', port: open.port, path: address, headers }, (response) => {
			let body = ''
			response.on('data', (text: Buffer) => (body += text.toString()))
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
			)
		}).on('error', reject)
	})
}

test.each([
	['br, gzip', 'brotli', 'br'],
	['gzip', 'gzip', 'gzip'],
	['identity', 'plain', undefined],
])('a browser that accepts %s gets it so', async (accepted, body, encoding) => {
	const answer = await ask('/assets/page-1a2b.js', { 'accept-encoding': accepted })
	expect(answer).toMatchObject({ status: 200, body })
	expect(answer.headers).toMatchObject({
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': 'public, max-age=31536000, immutable',
		vary: 'Accept-Encoding',
		'x-content-type-options': 'nosniff',
	})
	expect(answer.headers['content-encoding']).toBe(encoding)
})

test('what a browser has already is not sent again', async () => {
	const { headers } = await ask('/favicon.svg')
	const again = await ask('/favicon.svg', { 'if-none-match': String(headers.etag) })
	expect(again).toMatchObject({ status: 304, body: '' })
})

test('a name without a hash in it is not kept for long', async () => {
	const { headers } = await ask('/favicon.svg')
	expect(headers['cache-control']).toBe('public, max-age=600')
})

test.each([
	'/assets/../../package.json',
	'/.hidden.js',
	'/assets/',
	'/assets/page-1a2b.js.br',
	'/x',
])('%s is no file of ours', async (address) => {
	expect((await ask(address)).status).toBe(404)
})
