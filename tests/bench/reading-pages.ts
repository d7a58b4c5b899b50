import { median, pass, type Asked, type Pass } from './load.ts'
import { type Served, serveLimit, servePortal } from './portal-process.ts'
import { memoryMb } from './process-cost.ts'
import { type Line } from './table.ts'
import { largestOffice, signInOfficers, signInTaxpayers } from './visitors.ts'
import { type World } from './world.ts'

const PASSES = 7
const REQUESTS = 400

/** The pages people read most, ours and the limit's in turns. */
export async function readingPages({ cluster, admin, folder }: World): Promise<Line[]> {
	const taxpayers = await signInTaxpayers(admin, REQUESTS)
	const officers = await signInOfficers(admin, await largestOffice(admin), 20)
	const works: [string, Asked[]][] = [
		['arrears page', taxpayers.map((cookie) => ({ path: '/arrears', cookie }))],
		['queue page', inTurns(officers, '/staff?state=&due=')],
		['queue page, one state', inTurns(officers, '/staff?state=queued')],
	]
	const ours = await servePortal(cluster.applicationUrl, folder)
	const limit = await serveLimit(cluster.applicationUrl)
	try {
		const lines: Line[] = []
		for (const [work, asked] of works) lines.push(...(await compare(work, asked, [limit, ours])))
		return lines
	} finally {
		await Promise.all([ours.stop(), limit.stop()])
	}
}

function inTurns(cookies: readonly string[], path: string): Asked[] {
	return Array.from({ length: REQUESTS }, (_, index) => ({
		path,
		cookie: cookies[index % cookies.length] ?? '',
	}))
}

async function compare(work: string, asked: Asked[], [limit, ours]: [Served, Served]) {
	const passes: Record<'limit' | 'ours', Pass[]> = { limit: [], ours: [] }
	// The first of each only warms up.
	for (let turn = 0; turn <= PASSES; turn += 1) {
		const results = { limit: await pass(limit, asked), ours: await pass(ours, asked) }
		if (turn > 0) for (const who of ['limit', 'ours'] as const) passes[who].push(results[who])
	}
	const line = (who: 'limit' | 'ours', served: Served): Line => ({
		...{ work, who: served.name, memory: memoryMb(served.pid) },
		cpu: median(passes[who].map(({ cpuPerRequest }) => cpuPerRequest)),
		rate: median(passes[who].map(({ rate }) => rate)),
		p50: median(passes[who].map(({ p50 }) => p50)),
		p99: median(passes[who].map(({ p99 }) => p99)),
	})
	const [first, second] = [line('limit', limit), line('ours', ours)]
	return [first, { ...second, ratio: (first.cpu ?? 0) / (second.cpu ?? 1) }]
}
