import { beforeAll, describe, expect, it } from 'vitest'
import { type CalendarDate, calendarDate as d } from '#app/domain/calendar-date.ts'
import { earliestFirstDue } from '#app/domain/decision/offer.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at, tenMonths } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let officer: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
})

/** Puts an offer before an approver instead of the six months asked for. */
async function putOffer(firstDueOn: CalendarDate, count: number, reason: string) {
	const made = await makeCase({ at })
	await doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	const wanted = {
		...{ text: '달마다 내실 금액을 다시 살폈습니다.', findings: {} },
		...{ ...tenMonths, reasonCodes: [reason], offer: { firstDueOn, payDay: 28, count } },
	} as Recommending
	const put = await doingOn(
		officer,
		made.reference,
		(tx, by, row) => recommend(tx, by, row, wanted),
		at,
	)
	return { made, put }
}

/** What stands in the database once an offer was put, or refused. */
async function left({ id }: MadeCase) {
	const [found] = await admin`select state,
		(select count(*)::int from recommendations where case_id = cases.id) as put,
		(select count(*)::int from plans where case_id = cases.id and origin = 'offered') as offered
		from cases where id = ${id}`
	return found
}

const untouched = { state: 'in_review', put: 0, offered: 0 }

describe('an offer', () => {
	it.each([
		['more-affordable', 4, 'not_more_affordable'],
		['can-pay-sooner', 10, 'not_sooner'],
	])('is not given the reason %s that %i months contradict', async (reason, count, refusal) => {
		const { made, put } = await putOffer(d('2026-12-28'), count, reason)
		expect(put).toEqual({ moved: false, refusal })
		expect(await left(made)).toEqual(untouched)
	})

	it('is not made for a day before the person could have answered', async () => {
		const parameters = await currentParameters()
		const earliest = earliestFirstDue(dayInKorea(at), parameters)
		expect(earliest > d('2026-11-30')).toBe(true)
		const { made, put } = await putOffer(d('2026-11-30'), 10, 'more-affordable')
		expect(put).toEqual({ moved: false, refusal: 'no_time_to_answer' })
		expect(await left(made)).toEqual(untouched)
		const inTime = await putOffer(earliest, 10, 'more-affordable')
		expect(inTime.put).toMatchObject({ moved: true })
		expect(await left(inTime.made)).toEqual({ state: 'recommended', put: 1, offered: 1 })
	})
})
