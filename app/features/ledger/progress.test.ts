import { expect, it } from 'vitest'
import { progressMeter } from './progress.ts'

it('says how far an import is, how fast, and how long it still takes; waiting counts for nothing', () => {
	let time = 0
	const meter = progressMeter(100, () => time)
	meter.addBytes(50)
	time += 1000
	expect(meter.now()).toMatchObject({ phase: 'reading', share: 0.02, secondsLeft: undefined })
	meter.enter('waiting')
	time += 60_000
	meter.enter('staging')
	meter.addBytes(50)
	meter.setRows(5000)
	time += 4000
	const half = meter.now()
	expect(half).toMatchObject({ phase: 'staging', rows: 5000, rowsPerSecond: 1250 })
	expect(half.share).toBeCloseTo(0.17)
	expect(half.secondsLeft).toBe(25)
	meter.enter('checking')
	meter.enter('merging')
	time += 3_600_000
	expect(meter.now().share).toBeLessThan(1)
	expect(meter.now().share).toBeGreaterThan(0.9)
	// Far beyond what was reckoned it would be a second for an hour.
	expect(meter.now().secondsLeft).toBeUndefined()
})
