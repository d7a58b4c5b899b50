import { EventEmitter, once } from 'node:events'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { openPort, type Listening } from './listening.ts'

const place = { host: '127.0.0.1', port: 0 }
let open: Listening | undefined
afterEach(() => open?.stop(0))

/** A page that waits to be told to answer, and says when it was asked. */
function waitingPage() {
	const pages = new EventEmitter()
	const asked = once(pages, 'asked') as Promise<[ServerResponse]>
	const handler = (_request: IncomingMessage, response: ServerResponse) =>
		void pages.emit('asked', response)
	return { handler, asked: asked.then(([response]) => response) }
}

describe('stopping', () => {
	test('lets a running request finish and takes no new one', async () => {
		const { handler, asked } = waitingPage()
		open = await openPort(handler, place)
		const answer = fetch(`http://127.0.0.1:${open.port}/`)
		const response = await asked
		const stopped = open.stop(10_000)
		await expect(fetch(`http://127.0.0.1:${open.port}/late`)).rejects.toThrow()
		response.end('finished')
		expect(await (await answer).text()).toBe('finished')
		await stopped
	})

	test('cuts off a request that outlives its grace', async () => {
		const { handler, asked } = waitingPage()
		open = await openPort(handler, place)
		const answer = fetch(`http://127.0.0.1:${open.port}/`)
		await asked
		await open.stop(20)
		await expect(answer).rejects.toThrow()
	})

	test('does not wait for a connection that is only kept alive', async () => {
		open = await openPort((_request, response) => void response.end('x'), place)
		const socket = connect(open.port, '127.0.0.1')
		socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
		await once(socket, 'data')
		await open.stop(60_000)
	})
})

test('a port that is taken is said in one sentence', async () => {
	open = await openPort(() => undefined, place)
	const taken = openPort(() => undefined, { ...place, port: open.port })
	await expect(taken).rejects.toThrow(`port ${open.port} of 127.0.0.1 is taken`)
})

test('headers that come too slowly close the connection', async () => {
	open = await openPort(() => undefined, place)
	const socket = connect(open.port, '127.0.0.1')
	socket.write('GET / HTTP/1.1\r\nHost: x\r\n')
	const [answer] = (await once(socket, 'data')) as [Buffer]
	expect(answer.toString()).toContain('408 Request Timeout')
}, 15_000)
