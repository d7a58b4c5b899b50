import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { inquiryDue } from './inquiry.ts'

test('an inquiry is to be answered within working days, the day it was sent not counted', () => {
	expect(inquiryDue(d('2026-11-20'), seedParameters)).toBe('2026-12-01')
	expect(inquiryDue(d('2026-11-22'), seedParameters)).toBe('2026-12-01')
	// Christmas is a Friday and New Year's Day another.
	expect(inquiryDue(d('2026-12-23'), seedParameters)).toBe('2027-01-05')
})
