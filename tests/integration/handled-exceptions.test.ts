import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { recommend } from '#app/features/decision/recommend.server.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { openAsStaff } from '#app/features/evidence/open-as-staff.server.ts'
import { caseView } from '#app/features/review/case-view.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { taxpayerById } from '#db/ledger/taxpayer.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

/** What the page of a case tells its reader to look at first. */
async function lookAtFirst(reader: NamedStaff, { reference }: MadeCase) {
	return doingOn(
		reader,
		reference,
		async (tx, by, row) => {
			const taxpayer = await taxpayerById(tx, row.taxpayerId)
			const facts = await factsOfCase(tx, row, by.on, by.parameters)
			const opened = { row, taxpayer: taxpayer!, facts, doing: by, language: 'en' as const }
			const { view } = await caseView(tx, opened)
			return view.exceptions?.map(({ key }) => key)
		},
		at,
	)
}

/** Of somebody without a business: only the office can find whether they paid honestly before. */
async function openCase(): Promise<MadeCase> {
	const made = await makeCase({
		at,
		answers: { ...contractorAnswers, business: { state: 'never', closedOn: null } },
	})
	await admin`update taxpayers set business_no = null, opened_on = null where id = ${made.taxpayerId}`
	await doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	return made
}

describe('what is to be looked at first', () => {
	it('goes once the officer has found it, and stays gone when the case is returned', async () => {
		const made = await openCase()
		expect(await lookAtFirst(officer, made)).toContain('facts-open')
		const put = await doingOn(
			officer,
			made.reference,
			(tx, by, row) =>
				recommend(tx, by, row, {
					...{ outcome: 'approved', reasonCodes: ['conditions-met'], text: '', offer: null },
					findings: { honestTaxpayer: true },
				}),
			at,
		)
		expect(put).toMatchObject({ moved: true })
		expect(await lookAtFirst(approver, made)).not.toContain('facts-open')
		const why = { reasonCode: 'reasons-thin', reason: '' } as const
		await doingOn(approver, made.reference, (tx, by, row) => returnCase(tx, by, row, why), at)
		expect(await lookAtFirst(officer, made)).not.toContain('facts-open')
	})

	it('names a file nobody looked into, until somebody has opened it', async () => {
		const made = await makeCase({ at })
		const fileId = randomUUID()
		await asSystem((tx) =>
			tx.insert(evidenceFiles).values({
				...{ id: fileId, caseId: made.id, name: 'page.png', type: 'image/png', bytes: 1 },
				...{ sha256: 'a'.repeat(64), storeKey: randomUUID(), scan: 'not-scanned' },
				...{ uploadedBy: made.personId, uploadedAt: at },
			}),
		)
		expect(await lookAtFirst(officer, made)).toEqual(['not-scanned'])
		const staff = { ...officer, name: 'officer-a' } as Parameters<typeof openAsStaff>[0]
		await openAsStaff(staff, { reference: made.reference, fileId, at, ip: null })
		expect(await lookAtFirst(officer, made)).toEqual([])
	})
})
