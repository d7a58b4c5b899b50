import { beforeAll, describe, expect, it } from 'vitest'
import { recommendationView } from '#app/features/decision/recommendation-view.server.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { returnedRecommendation } from '#app/features/decision/returned-recommendation.server.ts'
import { caseFile } from '#db/case/case-file.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at, recommendedCase, tenMonths } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

freshDatabase()

let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

/** The form of the recommendation as the officer opens it. */
function formOn({ reference }: MadeCase) {
	return doingOn(
		officer,
		reference,
		async (tx, by, row) => {
			const before = await returnedRecommendation(tx, row.id, 'en')
			const file = await caseFile(tx, row, by.on)
			return {
				before,
				...recommendationView(file, { parameters: by.parameters, language: 'en' }, before?.earlier),
			}
		},
		at,
	)
}

function giveBack({ reference }: MadeCase) {
	const why = { reasonCode: 'plan-unsuitable', reason: '첫 납부일을 늦춰 주세요.' } as const
	return doingOn(approver, reference, (tx, by, row) => returnCase(tx, by, row, why), at)
}

describe('a recommendation an approver returned', () => {
	it('stands in the form again, with its offer, its words and what was found', async () => {
		const made = await recommendedCase(officer, {
			...tenMonths,
			text: '열 달이면 살림에 맞습니다.',
			findings: { honestTaxpayer: true, property: 0, arrearsInFiveYears: 2 },
		})
		expect((await formOn(made)).before).toBeUndefined()
		await giveBack(made)
		const { view, before } = await formOn(made)
		expect(view).toMatchObject({
			...{ outcome: 'approved-changed', codes: ['more-affordable'], isEarlier: true },
			text: '열 달이면 살림에 맞습니다.',
			found: { honestTaxpayer: 'yes', property: '0', arrearsInFiveYears: '2' },
			offer: { count: '10', monthly: '', payDay: '28', firstDueOn: '2026-12-28' },
		})
		expect(before?.returned).toMatchObject({
			...{ by: 'approver-a', code: 'plan-unsuitable', words: '첫 납부일을 늦춰 주세요.' },
		})
	})

	it('keeps an offer of an amount as an amount', async () => {
		const offer = { ...tenMonths.offer!, count: undefined, monthly: 600_000 }
		const made = await recommendedCase(officer, { ...tenMonths, offer })
		await giveBack(made)
		expect((await formOn(made)).view.offer).toMatchObject({ count: '', monthly: '600,000' })
	})
})
