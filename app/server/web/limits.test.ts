import { once } from 'node:events'
import { connect } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitBodies } from './limits.ts'
import { openPort, type Listening } from './listening.ts'

let open: Listening
beforeAll(async () => {
	const app = express()
	app.use(limitBodies)
	app.all('*', (_request, response) => void response.send('taken'))
	open = await openPort(app, { host: '127.0.0.1', port: 0 })
})
afterAll(() => open.stop(0))

const MB = 1024 * 1024
const multipart = 'multipart/form-data; boundary=x'
const form = 'application/x-www-form-urlencoded'

/** Announces a body of that size and sends none: what is refused is refused by its headers alone. */
async function announce(address: string, headers: Record<string, string | number>) {
	const socket = connect(open.port, '127.0.0.1')
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
	socket.write(`POST ${address} HTTP/1.1\r\nHost: x\r\n${lines.join('')}\r\n`)
	const [answer] = (await once(socket, 'data')) as [Buffer]
	socket.destroy()
	return Number(answer.toString().split(' ')[1])
}

test.each([
	['a form', '/apply/money', form, 0.4, 200],
	['a form too large', '/apply/money', form, 0.6, 413],
	['evidence', '/apply/evidence', multipart, 100, 200],
	['evidence of a case', '/cases/x/evidence/2', multipart, 20, 200],
	['evidence too large', '/apply/evidence', multipart, 111, 413],
	['files to a page that takes none', '/apply/money', multipart, 1, 413],
	['a large form to the evidence page', '/apply/evidence', form, 1, 413],
])('%s at %s', async (_what, address, type, size, status) => {
	const headers = { 'Content-Type': type, 'Content-Length': Math.round(size * MB) }
	expect(await announce(address, headers)).toBe(status)
})

test('a body of unknown length is refused', async () => {
	const headers = { 'Content-Type': form, 'Transfer-Encoding': 'chunked' }
	expect(await announce('/apply/money', headers)).toBe(411)
})
