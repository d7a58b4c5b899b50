import { median, pass, type Asked, type Pass } from './load.ts'
import { type Served } from './portal-process.ts'
import { memoryMb } from './process-cost.ts'
import { type Line } from './table.ts'

const PASSES = 7

/** The same requests to the limit and to ours in turns, the first of which only warm up; the ratio is that of the CPU each request cost. */
export async function compare(
	work: string,
	[limit, ours]: readonly [Served, Served],
	asked: (served: Served) => readonly Asked[] | Promise<readonly Asked[]>,
	warmUps = 1,
): Promise<Line[]> {
	const passes: Record<'limit' | 'ours', Pass[]> = { limit: [], ours: [] }
	for (let turn = 1 - warmUps; turn <= PASSES; turn += 1) {
		const [first, second] = [await asked(limit), await asked(ours)]
		const results = {
			limit: await pass(limit, first),
			ours: await pass(ours, second),
		}
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
