import { type RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '#app/platform/log.server.ts'
import { openPort } from './web/listening.ts'
import { portal, type PortalParts } from './web/portal.ts'

export type Web = {
	port: number
	/** Readiness turns red at once; the door is shut after `noticeMs`, running requests then have `graceMs`. */
	stop(graceMs: number, noticeMs?: number): Promise<void>
}

/** Listens and answers; the pool is the caller's to open and to end. */
export async function startWeb(parts: Omit<PortalParts, 'isDraining'>): Promise<Web> {
	let draining = false
	const handler = await portal({ ...parts, isDraining: () => draining })
	const { port, stop } = await openPort(handler as RequestListener, parts.settings)
	log.info('listening', { port, role: 'web' })
	return {
		port,
		async stop(graceMs, noticeMs = 0) {
			draining = true
			// The load balancer asks once more and stops sending before the door is shut.
			await sleep(noticeMs)
			await stop(graceMs)
			log.info('closed', { role: 'web' })
		},
	}
}
