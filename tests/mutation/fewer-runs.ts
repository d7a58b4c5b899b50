import * as check from '../../node_modules/fast-check/lib/fast-check.js'

export * from '../../node_modules/fast-check/lib/fast-check.js'

const RUNS = 40

/** `fc.assert` that stops after a few dozen runs, whatever a test asks for. */
const fewer = ((property, asked) =>
	check.assert(property, {
		...asked,
		numRuns: Math.min(RUNS, asked?.numRuns ?? RUNS),
	})) as typeof check.assert

export { fewer as assert }
export default { ...check, assert: fewer }
