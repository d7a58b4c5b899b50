import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type OpenRequest } from './open-request.server.ts'
import { requestView } from './request-view.server.ts'

const request = {
	...{ id: 'r', askedBy: 'check', message: null, more: '', items: [] },
	dueOn: d('2026-12-18'),
} as unknown as OpenRequest

test.each([
	['2026-12-09', true],
	['2026-12-18', true],
	['2026-12-19', false],
	[null, false],
])('a day of the law, %s, is told beside a later one to answer', (day, isTold) => {
	for (const language of languages) {
		const words = { language, t: translator(language) }
		const { by, lawBy } = requestView(request, day === null ? null : d(day), words)
		expect(by).toContain('2026')
		expect(lawBy !== null).toBe(isTold)
	}
})
