/** Does the same for each, one after the other; what fails does not keep the others waiting, and is told at the end. */
export async function eachApart<One>(
	all: readonly One[],
	work: (one: One) => Promise<void>,
): Promise<void> {
	const faults: unknown[] = []
	for (const one of all) {
		try {
			await work(one)
		} catch (fault) {
			faults.push(fault)
		}
	}
	if (faults.length > 0) throw new AggregateError(faults, `${String(faults.length)} failed`)
}
