import { beforeAll, describe, expect, it } from 'vitest'
import { type NotedFacts } from '#app/domain/classification.ts'
import { classificationOfCase } from '#app/features/review/classification-of-case.server.ts'
import { classifyCase } from '#app/features/review/classify-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import * as classificationPage from '#app/routes/staff.cases.$reference.classification.tsx'
import { asTaxpayer } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { classifications } from '#db/schema/index.ts'
import { signInAsStaff } from '#tests/support/accounts.ts'
import { asking } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')

let officerA: NamedStaff
let officerB: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officerA = await makeActing('officer-a', 'officer')
	officerB = await makeActing('officer-b', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

async function taken(): Promise<MadeCase> {
	const made = await makeCase({ at })
	await doingOn(officerA, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	return made
}

describe('classification', () => {
	const classify = (staff: NamedStaff, { reference }: MadeCase, type: 'temporary' | 'livelihood') =>
		doingOn(
			staff,
			reference,
			(tx, by, row) => classifyCase(tx, by, row, { type, reason: '거래처 부도가 확인됩니다.' }),
			at,
		)

	it('is the officer’s, beside what was suggested; the newest holds', async () => {
		const made = await taken()
		expect(await classify(officerA, made, 'temporary')).toEqual({ moved: true })
		const [row] = await admin`select type, suggested, suggestion_reasons from classifications
			where case_id = ${made.id}`
		expect(row).toEqual({
			...{ type: 'temporary', suggested: 'temporary' },
			suggestion_reasons: ['setback', 'plan-affordable'],
		})
	})

	it('rests on what the officer noted too, and keeps it sealed', async () => {
		const made = await taken()
		const noted: NotedFacts = { wilfulSigns: ['refuses-to-pay'], knew: true }
		const reason = '낼 수 있는데 내지 않겠다고 했습니다.'
		await doingOn(
			officerA,
			made.reference,
			(tx, by, row) => classifyCase(tx, by, row, { type: 'wilful', reason, noted }),
			at,
		)
		const [row] = await admin`select suggested, suggestion_reasons, facts from classifications
			where case_id = ${made.id}`
		expect(row).toMatchObject({
			suggested: 'wilful',
			suggestion_reasons: ['wilful-signs', 'able-to-pay'],
		})
		expect((row as { facts: string }).facts).not.toContain('refuses-to-pay')
		const shown = await doingOn(officerA, made.reference, (tx, _by, { id }) =>
			classificationOfCase(tx, id, 'ko'),
		)
		expect(shown).toMatchObject({ suggested: 'wilful', noted })
	})

	it('given again begins with what was noted before, and its suggestion too', async () => {
		const made = await taken()
		const noted: NotedFacts = { wilfulSigns: ['evades-otherwise'], knew: false }
		const { cookie } = await signInAsStaff(officerA.staffId)
		const { reference } = made
		const open = async () => {
			const request = asking(`/staff/cases/${reference}/classification`, { cookie })
			const call = { request, params: { reference }, context: undefined as never }
			return classificationPage.loader(call as never)
		}
		expect(await open()).toMatchObject({ noted: { wilfulSigns: [], knew: null } })
		const classified = { type: 'temporary' as const, reason: '거래처 부도가 확인됩니다.', noted }
		await doingOn(officerA, reference, (tx, by, row) => classifyCase(tx, by, row, classified), at)
		const { noted: again, suggestion } = await open()
		expect(again).toEqual(noted)
		expect(suggestion.considered.find(({ type }) => type === 'unaware')?.reasons).toContainEqual({
			...{ key: 'did-not-know', answer: 'met' },
		})
	})

	it('lifts who can hardly live', async () => {
		const made = await taken()
		const rank = async () => {
			const [row] = await admin`select rank from queue_items where case_id = ${made.id}`
			return (row as { rank: number }).rank
		}
		const before = await rank()
		await classify(officerA, made, 'livelihood')
		expect(await rank()).toBeLessThan(before)
		await classify(officerA, made, 'temporary')
		expect(await rank()).toBe(before)
	})

	it('is for the officer who holds the case, and out of the person’s sight', async () => {
		const made = await taken()
		expect(await classify(officerB, made, 'temporary')).toMatchObject({
			refusal: 'not_assigned_to_you',
		})
		expect(await classify(approver, made, 'temporary')).toMatchObject({
			refusal: 'not_your_role',
		})
		await classify(officerA, made, 'temporary')
		const seen = await asTaxpayer(made, (tx) => tx.select().from(classifications))
		expect(seen).toEqual([])
	})
})
