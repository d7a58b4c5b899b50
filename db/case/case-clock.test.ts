import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '../../app/domain/calendar-date.ts'
import { clockAfter } from './case-clock.ts'

const [friday, monday, wednesday] = [d('2026-11-20'), d('2026-11-23'), d('2026-11-25')]

describe('the office’s promise while the taxpayer is asked', () => {
	test('stands still, and runs on by the working days it stood', () => {
		const paused = clockAfter({ dueOn: wednesday, pausedOn: null }, 'pause', friday, [])
		expect(paused).toEqual({ dueOn: wednesday, pausedOn: friday })
		expect(clockAfter(paused, 'run', monday, [])).toEqual({
			...{ dueOn: d('2026-11-26'), pausedOn: null },
		})
	})

	test('is none where only the law’s day counts: nothing stands still', () => {
		const none = { dueOn: null, pausedOn: null }
		expect(clockAfter(none, 'pause', friday, [])).toEqual(none)
	})
})
