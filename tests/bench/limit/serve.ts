import { out } from '../say.ts'
import { randomUUID } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import http, { type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import postgres from 'postgres'
import { arrearsPage } from './arrears-page.ts'
import { queuePage } from './queue-page.ts'
import { loadParameters } from './parameters.ts'
import { findSession } from './session.ts'
import { shell } from './shell.ts'
import { submit } from './submit.ts'

// The limit: the same statements under the same policies, answered by template strings and nothing else.
const sql = postgres(process.env.DATABASE_URL ?? '', {
	max: 10,
	onnotice: () => undefined,
	connection: { TimeZone: 'UTC', statement_timeout: 10_000 },
})
const parameters = await loadParameters(sql)

type Answer = { status?: number; title?: string; html?: string; location?: string }

async function answer(request: IncomingMessage): Promise<Answer> {
	const url = request.url ?? '/'
	if (url === '/livez') return { title: '', html: 'live' }
	const session = await findSession(sql, request.headers.cookie ?? '')
	if (!session) return { status: 302, location: '/sign-in' }
	if (url === '/submit') {
		const form = new URLSearchParams(await text(request))
		return { status: 302, location: await submit(sql, session, parameters, form) }
	}
	if (url === '/arrears' && session.taxpayerId)
		return { title: '내 세금', html: await arrearsPage(sql, session, parameters) }
	if (url.startsWith('/staff') && session.officeCode) {
		return {
			title: '할 일',
			html: await queuePage(sql, session, new URL(url, 'http://x').searchParams),
		}
	}
	return { status: 404, title: '404', html: '404' }
}

// A raw stream to the disk, nothing looked at.
async function keep(request: IncomingMessage, response: http.ServerResponse) {
	const file = path.join(tmpdir(), randomUUID())
	await pipeline(request, createWriteStream(file))
	rmSync(file)
	response.end()
}

http
	.createServer((request, response) => {
		if (request.url === '/upload') return void keep(request, response)
		if (request.method === 'GET') request.resume()
		answer(request).then(
			({ status = 200, title = '', html = '', location }) => {
				const body = Buffer.from(location ? '' : shell(title, html))
				response.writeHead(status, {
					'Content-Type': 'text/html; charset=utf-8',
					'Content-Length': body.length,
					'Cache-Control': 'no-store',
					'Content-Security-Policy': "default-src 'self'",
					...(location ? { Location: location } : {}),
				})
				response.end(body)
			},
			(error: unknown) => {
				out.error(error)
				response.writeHead(500).end()
			},
		)
	})
	.listen(Number(process.env.PORT), '127.0.0.1')

process.on('SIGTERM', () => process.exit(0))
