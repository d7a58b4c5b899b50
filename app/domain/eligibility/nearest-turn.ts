/**
 * The smallest step from 1 to `most` at which an answer turns: sought in strides that double,
 * then halved back to the edge. An answer that turns and turns back between two strides is passed over.
 */
export function nearestTurn(most: number, turns: (step: number) => boolean): number | undefined {
	let still = 0
	for (let step = 1; still < most; step *= 2) {
		const next = Math.min(step, most)
		if (turns(next)) return edge(still, next, turns)
		still = next
	}
	return undefined
}

/** As `nearestTurn`, of an answer that stays turned from there on: the far end tells whether it does. */
export function leastTurn(most: number, turns: (step: number) => boolean): number | undefined {
	return most > 0 && turns(most) ? edge(0, most, turns) : undefined
}

function edge(before: number, after: number, turns: (step: number) => boolean): number {
	let [still, turning] = [before, after]
	while (turning - still > 1) {
		const middle = Math.floor((still + turning) / 2)
		if (turns(middle)) turning = middle
		else still = middle
	}
	return turning
}
