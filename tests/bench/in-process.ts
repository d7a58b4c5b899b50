import { type Line } from './table.ts'
import { median } from './load.ts'

type Work = () => Promise<unknown>
type Measured = { ms: number; cpu: number; times: number[] }

/** Does every piece of work once, so many at a time, and says what they cost this process and took. */
export async function measured(works: readonly Work[], abreast = 1): Promise<Measured> {
	const times: number[] = []
	let next = 0
	const cpuBefore = process.cpuUsage()
	const started = performance.now()
	const lane = async () => {
		for (let work = works[next++]; work; work = works[next++]) {
			const began = performance.now()
			await work()
			times.push(performance.now() - began)
		}
	}
	await Promise.all(Array.from({ length: abreast }, lane))
	const { user, system } = process.cpuUsage(cpuBefore)
	return { ms: performance.now() - started, cpu: (user + system) / 1000, times }
}

/** One line of the table from what was measured of each pass. */
export function lineOf(work: string, who: string, passes: readonly Measured[]): Line {
	const each = (of: (pass: Measured) => number) => median(passes.map(of))
	const sorted = passes.flatMap(({ times }) => times).toSorted((a, b) => a - b)
	return {
		...{ work, who },
		cpu: each(({ cpu, times }) => cpu / times.length),
		rate: each(({ ms, times }) => (times.length / ms) * 1000),
		p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
		p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
	}
}
