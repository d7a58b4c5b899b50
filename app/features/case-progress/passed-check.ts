/** What a passed check may truly say, where something did not come. */
export type PassedCheck = { key: 'excused' | 'answered'; count: number }

type Checked = { events: readonly { version: number; move: string }[]; excused: number }

/** Null where everything asked for was there. */
export function passedCheck({ events, excused }: Checked, version: number): PassedCheck | null {
	if (excused > 0) return { key: 'excused', count: excused }
	// Words may have come instead of a file that cannot be read.
	const isAnswered = events.some((one) => one.move === 'answer-in-check' && one.version < version)
	return isAnswered ? { key: 'answered', count: 0 } : null
}
