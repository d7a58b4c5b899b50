import * as check from '../../node_modules/fast-check/lib/fast-check.js'

export * from '../../node_modules/fast-check/lib/fast-check.js'

const RUNS = 40
// A fault must be found or missed by what it does, not by the luck of a draw.
const SEED = 5

/** `fc.assert` that stops after a few dozen runs, the same ones every time, whatever a test asks for. */
const fewer = ((property, asked) =>
	check.assert(property, {
		seed: SEED,
		...asked,
		numRuns: Math.min(RUNS, asked?.numRuns ?? RUNS),
	})) as typeof check.assert

export { fewer as assert }
export default { ...check, assert: fewer }
