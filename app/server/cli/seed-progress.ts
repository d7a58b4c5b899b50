import { timeLeft } from './time-left.ts'

const TELL_MS = 2_000

/** Says on standard error how many people are made, how fast, and how long it still takes. */
export function seedProgress(people: number): (done: number) => void {
	const began = performance.now()
	let told = began
	return (done) => {
		const at = performance.now()
		if (at - told < TELL_MS) return
		told = at
		const perSecond = done / ((at - began) / 1000)
		const left = timeLeft(Math.ceil((people - done) / perSecond))
		process.stderr.write(
			`${done} of ${people} people, ${Math.round(perSecond)} people/s, ${left}\n`,
		)
	}
}
