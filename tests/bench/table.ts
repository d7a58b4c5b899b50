import { out } from './say.ts'
export type Line = {
	work: string
	who: string
	cpu?: number
	rate?: number
	p50?: number
	p99?: number
	memory?: number
	ratio?: number
}

/** One line for each measured thing; milliseconds, requests a second, megabytes. */
export function printTable(title: string, lines: readonly Line[]): void {
	out.log(`\n${title}\n`)
	out.table(
		lines.map(({ work, who, cpu, rate, p50, p99, memory, ratio }) => ({
			work,
			who,
			'CPU ms/request': shown(cpu, 2),
			'requests/s': shown(rate, 0),
			'p50 ms': shown(p50, 1),
			'p99 ms': shown(p99, 1),
			'memory MB': shown(memory, 0),
			'of the limit': shown(ratio, 2),
		})),
	)
}

const shown = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? ''
