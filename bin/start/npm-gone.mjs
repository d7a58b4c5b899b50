const LOOK_MS = 500

/** Resolves when the npm that started this process was killed, for then nobody is left to stop it. */
export function whenNpmIsGone() {
	const parent = process.ppid
	if (process.env.npm_lifecycle_event === undefined) return new Promise(() => undefined)
	return new Promise((resolve) => {
		const looking = setInterval(() => {
			if (process.ppid === parent) return
			clearInterval(looking)
			resolve()
		}, LOOK_MS)
		looking.unref()
	})
}
