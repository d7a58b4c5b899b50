export const importPhases = ['reading', 'waiting', 'staging', 'checking', 'merging'] as const
export type ImportPhase = (typeof importPhases)[number]

export type Progress = {
	phase: ImportPhase
	/** Of the whole, from 0 to 1. */
	share: number
	rows: number
	rowsPerSecond: number
	/** Undefined until there is something to go by, and where it takes longer than could be reckoned. */
	secondsLeft: number | undefined
}

// How the time of a large file divides, measured; the database's phases are reckoned from the reading before them.
const weights: Record<ImportPhase, number> = {
	reading: 0.04,
	waiting: 0,
	staging: 0.26,
	checking: 0.12,
	merging: 0.58,
}

const reckonable = 0.98

/** Keeps count of one import and says how far it is, as often as it is asked. */
export function progressMeter(bytes: number, clock: () => number = () => performance.now()) {
	let phase: ImportPhase = 'reading'
	let rows = 0
	let read = 0
	let busy = 0
	let since = clock()
	let stagingTook = 0

	const inPhase = () => (clock() - since) / 1000
	const doneBefore = () => {
		const before = importPhases.slice(0, importPhases.indexOf(phase))
		return before.reduce((sum, each) => sum + weights[each], 0)
	}
	const expected = () => Math.max((stagingTook * weights[phase]) / weights.staging, 0.1)
	const isReckoned = () =>
		phase === 'reading' || phase === 'staging' || inPhase() < expected() * 1.5
	const doneWithin = () => {
		if (phase === 'reading' || phase === 'staging') return bytes === 0 ? 1 : read / bytes
		return Math.min(inPhase() / expected(), 1) * reckonable
	}
	return {
		enter: (next: ImportPhase) => {
			if (phase !== 'waiting') busy += inPhase()
			if (phase === 'staging') stagingTook = inPhase()
			;[phase, read, since] = [next, 0, clock()]
		},
		addBytes: (more: number) => (read += more),
		setRows: (count: number) => (rows = count),
		now: (): Progress => {
			const share = doneBefore() + weights[phase] * doneWithin()
			const spent = busy + (phase === 'waiting' ? 0 : inPhase())
			const pace = phase === 'staging' ? inPhase() : stagingTook
			return {
				...{ phase, share, rows },
				rowsPerSecond: pace > 0 ? Math.round(rows / pace) : 0,
				secondsLeft:
					share > 0.02 && isReckoned() ? Math.ceil((spent * (1 - share)) / share) : undefined,
			}
		},
	}
}

export type ProgressMeter = ReturnType<typeof progressMeter>
