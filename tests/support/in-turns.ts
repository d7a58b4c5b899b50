/** Does something for each, a few at a time. */
export async function inTurns<Each>(
	all: readonly Each[],
	work: (each: Each) => Promise<void>,
	atOnce = 8,
): Promise<void> {
	const waiting = [...all].reverse()
	const worker = async () => {
		for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) await work(each)
	}
	await Promise.all(Array.from({ length: atOnce }, worker))
}
