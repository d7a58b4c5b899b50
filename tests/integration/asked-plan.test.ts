import { beforeAll, describe, expect, it } from 'vitest'
import { askedPlansOfCase } from '#app/features/plan-watch/asked-plan.server.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { findOwnCase } from '#db/case/own-case.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase, quickAnswers } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

freshDatabase()

beforeAll(() => installTestSettings())

function seenOn(made: MadeCase) {
	return asTaxpayer(made, async (tx) => {
		const row = await findOwnCase(tx, made, made.reference)
		return askedPlansOfCase(tx, row!, { t: translator('en'), language: 'en' })
	})
}

describe('a plan that was asked for', () => {
	it('stands on the case from the moment it is handed in, as asked and not as agreed', async () => {
		const made = await makeCase({ at, answers: quickAnswers, until: 'submitted' })
		const [plan] = await seenOn(made)
		expect(plan).toMatchObject({ waits: false, first: { day: 'Mon 28 December 2026' } })
		expect(plan?.schedule.rows).toHaveLength(4)
		expect(plan?.first?.amount).toBe(plan?.schedule.rows[0]?.amount)
	})

	it('waits for a decision where its relief needs one', async () => {
		expect(await seenOn(await makeCase({ at }))).toMatchObject([{ waits: true }])
	})

	it('gives way to the plan that is kept once an officer has confirmed it', async () => {
		const officer = await makeActing('officer-a', 'officer')
		const made = await makeCase({ at, answers: quickAnswers })
		await doingOn(officer, made.reference, (tx, by, row) => acknowledgePlan(tx, by, row), at)
		expect(await seenOn(made)).toEqual([])
	})
})
