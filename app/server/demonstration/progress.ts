export type Say = (line: string) => void

const SLOW_MS = 2_000
const AGAIN_MS = 10_000

/** Does the work, and says so when it takes longer than two seconds: that it runs, that it still runs, how long it took. */
export async function telling<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
	const began = performance.now()
	const seconds = () => Math.round((performance.now() - began) / 1000)
	let spoken = false
	const tell = () => {
		say(spoken ? `${what} … ${seconds()} s` : `${what} …`)
		spoken = true
	}
	const first = setTimeout(tell, SLOW_MS)
	const again = setInterval(tell, AGAIN_MS)
	try {
		const result = await work()
		if (spoken) say(`${what}: done in ${seconds()} s`)
		return result
	} finally {
		clearTimeout(first)
		clearInterval(again)
	}
}
