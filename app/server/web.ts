import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RequestListener } from 'node:http'
import { log } from '#app/platform/log.server.ts'
import { CannotRun } from './cannot-run.ts'
import { limitConnections } from './web/limits.ts'
import { portal, type PortalParts } from './web/portal.ts'

export type Web = {
	port: number
	/** Readiness turns red, no new connection is taken, running requests may finish. */
	stop(graceMs: number, noticeMs?: number): Promise<void>
}

/** Listens and answers; the pool is the caller's to open and to end. */
export async function startWeb(parts: Omit<PortalParts, 'isDraining'>): Promise<Web> {
	let draining = false
	const handler = await portal({ ...parts, isDraining: () => draining })
	const server = createServer({ connectionsCheckingInterval: 1_000 }, handler as RequestListener)
	limitConnections(server)
	const { host, port } = parts.settings
	await listen(server, host, port)
	const actual = (server.address() as AddressInfo).port
	log.info('listening', { port: actual, role: 'web' })
	return {
		port: actual,
		async stop(graceMs, noticeMs = 0) {
			draining = true
			// The load balancer asks once more and stops sending before the door is shut.
			await sleep(noticeMs)
			await close(server, graceMs)
			log.info('closed', { role: 'web' })
		},
	}
}

function listen(server: Server, host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const why =
				error.code === 'EADDRINUSE'
					? 'is taken by another program'
					: `cannot be opened (${error.code})`
			reject(
				new CannotRun(
					`Dasibom cannot start: port ${port} of ${host} ${why}; set PORT to another one.`,
				),
			)
		})
		server.listen(port, host, () => resolve())
	})
}

async function close(server: Server, graceMs: number): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()))
	const sweeping = setInterval(() => server.closeIdleConnections(), 100)
	const cut = setTimeout(() => server.closeAllConnections(), graceMs)
	server.closeIdleConnections()
	await closed
	clearInterval(sweeping)
	clearTimeout(cut)
}
