import { beforeAll, describe, expect, it } from 'vitest'
import { caseView } from '#app/features/review/case-view.server.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { taxpayerById } from '#db/ledger/taxpayer.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'
import { type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at, decideCase, recommendedCase } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

function pageOf({ reference }: MadeCase) {
	return doingOn(
		officer,
		reference,
		async (tx, by, row) => {
			const taxpayer = await taxpayerById(tx, row.taxpayerId)
			const facts = await factsOfCase(tx, row, by.on, by.parameters)
			const opened = { row, taxpayer: taxpayer!, facts, doing: by, language: 'en' as const }
			return (await caseView(tx, opened)).view
		},
		at,
	)
}

describe('the page of a case', () => {
	it('holds the wish against today while it can be granted, and no longer', async () => {
		const made = await recommendedCase(officer)
		expect(await pageOf(made)).toMatchObject({ over: false, plans: [{ holds: true }] })
		await decideCase(approver, made)
		expect(await pageOf(made)).toMatchObject({ over: true, plans: [] })
	})

	it('says that who has paid all is classified no longer', async () => {
		const made = await recommendedCase(officer)
		expect(await pageOf(made)).toMatchObject({ paidOff: false })
		await admin`update tax_items set status = 'paid' where taxpayer_id = ${made.taxpayerId}`
		expect(await pageOf(made)).toMatchObject({ paidOff: true })
	})

	it('names the day of the ledger, not of the last file that spoke of the person', async () => {
		const made = await recommendedCase(officer)
		const asOf = async () => (await pageOf(made)).ledger.find(({ id }) => id === 'as-of')?.value
		expect(await asOf()).toBe('20 November 2026')
		await importLines('tax_items', [], { mode: 'delta', asOf: '2026-11-22' })
		await importLines('payments', [], { mode: 'delta', asOf: '2026-11-22' })
		expect(await asOf()).toBe('22 November 2026')
	})
})
