import http from 'node:http'
import { cpuMs } from './process-cost.ts'
import { type Served } from './portal-process.ts'

export type Asked = {
	path: string
	cookie: string
	method?: 'GET' | 'POST'
	body?: string
}
export type Pass = { cpuPerRequest: number; rate: number; p50: number; p99: number }

/** Sends every request once, `abreast` at a time, and says what they cost the process that answered. */
export async function pass(served: Served, asked: readonly Asked[], abreast = 8): Promise<Pass> {
	const agent = new http.Agent({ keepAlive: true, maxSockets: abreast })
	const times: number[] = []
	let next = 0
	const before = cpuMs(served.pid)
	const started = performance.now()
	const work = async () => {
		for (let one = asked[next++]; one; one = asked[next++]) {
			const sent = performance.now()
			await request(served.address, one, agent)
			times.push(performance.now() - sent)
		}
	}
	await Promise.all(Array.from({ length: abreast }, work))
	const seconds = (performance.now() - started) / 1000
	const cpu = cpuMs(served.pid) - before
	agent.destroy()
	times.sort((a, b) => a - b)
	return {
		cpuPerRequest: cpu / asked.length,
		rate: asked.length / seconds,
		p50: at(times, 0.5),
		p99: at(times, 0.99),
	}
}

function request(
	address: string,
	{ path, cookie, method = 'GET', body }: Asked,
	agent: http.Agent,
) {
	return new Promise<void>((resolve, reject) => {
		const headers: http.OutgoingHttpHeaders = { cookie, 'accept-language': 'ko' }
		if (body !== undefined) {
			headers['content-type'] = 'application/x-www-form-urlencoded'
			headers.origin = 'https://portal.invalid'
			headers.host = 'portal.invalid'
		}
		const sent = http.request(address + path, { method, headers, agent }, (answer) => {
			const { statusCode = 0 } = answer
			answer.resume()
			answer.once('end', () => {
				if (statusCode === 200 || statusCode === 302 || statusCode === 303) resolve()
				else reject(new Error(`${method} ${path} answered ${statusCode}`))
			})
			answer.once('error', reject)
		})
		sent.once('error', reject)
		sent.end(body)
	})
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(values: readonly number[]): number {
	return at(
		values.toSorted((a, b) => a - b),
		0.5,
	)
}
