import { beforeAll, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { letterInputs } from '#app/domain/decision/kept-decision.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { openRecommendations } from '#app/features/decision/open-recommendation.server.ts'
import { unevenRow } from '#app/features/decision/shape-row.server.ts'
import { unsealInputs } from '#db/case/kept-decision.server.ts'
import { latestDecisions } from '#db/case/latest-decision.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at, recommendedCase } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

freshDatabase()
let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

it('how instalments run is read by whoever decides, and kept for the letter', async () => {
	const asked = { kind: 'growing' } as const
	const granted = { kind: 'first-larger', first: 2_000_000 } as const
	const plan = { ...contractorAnswers.plan!, shape: asked }
	const { reference, id } = await recommendedCase(
		officer,
		{
			...{ outcome: 'approved-changed', reasonCodes: ['can-pay-sooner'] },
			offer: { firstDueOn: d('2026-12-28'), payDay: 28, count: 3, shape: granted },
		},
		{ answers: { ...contractorAnswers, plan } },
	)
	const [open] = await doingOn(approver, reference, (tx) => openRecommendations(tx, id, 'en'), at)
	expect(open?.shapes).toEqual({ asked, other: granted })
	expect(unevenRow(open!.shapes, 'en')).toEqual([
		{
			...{ id: 'shape', label: 'Shape', one: 'Beginning small and growing' },
			other: '2,000,000 won first, then the same each month',
		},
	])
	expect(unevenRow({ asked: { kind: 'even' }, other: undefined }, 'en')).toEqual([])

	await doingOn(approver, reference, (tx, by, row) => decide(tx, by, row, { text: '' }), at)
	const [decision] = await doingOn(approver, reference, (tx) => latestDecisions(tx, id), at)
	expect(letterInputs(unsealInputs(decision!)).shapes).toEqual({ requested: asked, granted })
})
