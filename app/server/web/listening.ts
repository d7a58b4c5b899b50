import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotRun } from '../cannot-run.ts'
import { limitConnections } from './limits.ts'

export type Listening = {
	port: number
	/** No new connection is taken, running requests may finish for so long, then they are cut off. */
	stop(graceMs: number): Promise<void>
}

/** Opens the port for a handler, with the limits every connection is under. */
export async function openPort(
	handler: RequestListener,
	{ host, port }: { host: string; port: number },
): Promise<Listening> {
	const server = createServer({ connectionsCheckingInterval: 1_000 }, handler)
	limitConnections(server)
	await listen(server, host, port)
	return {
		port: (server.address() as AddressInfo).port,
		stop: (graceMs) => close(server, graceMs),
	}
}

function listen(server: Server, host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const why =
				error.code === 'EADDRINUSE'
					? 'is taken by another program'
					: `cannot be opened (${error.code})`
			const place = `port ${port} of ${host}`
			reject(new CannotRun(`Dasibom cannot start: ${place} ${why}; set PORT to another one.`))
		})
		server.listen(port, host, () => resolve())
	})
}

async function close(server: Server, graceMs: number): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()))
	const sweeping = setInterval(() => server.closeIdleConnections(), 50)
	const grace = new AbortController()
	const cut = sleep(graceMs, undefined, { signal: grace.signal }).then(
		() => server.closeAllConnections(),
		() => undefined,
	)
	server.closeIdleConnections()
	await closed
	grace.abort()
	await cut
	clearInterval(sweeping)
}
