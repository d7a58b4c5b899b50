const AGAIN_MS = 10_000

/** Says that a long step runs, that it still runs, and how long it took. */
export async function telling(what, work, say = console.log) {
	const began = performance.now()
	const seconds = () => Math.round((performance.now() - began) / 1000)
	say(`${what} …`)
	const again = setInterval(() => say(`${what} … ${seconds()} s`), AGAIN_MS)
	try {
		const result = await work()
		say(`${what}: done in ${seconds()} s`)
		return result
	} finally {
		clearInterval(again)
	}
}
