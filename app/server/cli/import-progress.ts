import { type Progress } from '#app/features/ledger/progress.ts'
import { timeLeft } from './time-left.ts'

const doing: Record<Progress['phase'], string> = {
	reading: 'reading',
	waiting: 'waiting for another import',
	staging: 'taking rows in',
	checking: 'checking',
	merging: 'merging',
}

/** One line on standard error now and then: what is done, how far, how fast, how long still. */
export function importProgress(file: string) {
	const began = performance.now()
	let spoke = false
	return {
		tell: ({ phase, share, rows, rowsPerSecond, secondsLeft }: Progress): void => {
			spoke = true
			const parts = [`${file}: ${doing[phase]}`, `${Math.floor(share * 100)} %`]
			if (rows > 0) parts.push(`${rows} rows`, `${rowsPerSecond} rows/s`)
			if (secondsLeft !== undefined && phase !== 'waiting') parts.push(timeLeft(secondsLeft))
			process.stderr.write(`${parts.join(', ')}\n`)
		},
		end: (): void => {
			if (!spoke) return
			process.stderr.write(`${file}: done in ${Math.round((performance.now() - began) / 1000)} s\n`)
		},
	}
}
