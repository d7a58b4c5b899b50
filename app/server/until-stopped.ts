const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves at the first signal to stop; later ones change nothing, for npm and the terminal both send it. */
export function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of signals) process.on(signal, () => resolve())
	})
}
