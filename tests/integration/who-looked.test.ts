import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessesOfTaxpayer } from '#app/features/access/accesses-of-taxpayer.server.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type AccessPurpose } from '#app/domain/access-purpose.ts'
import { asStaff, asTaxpayer } from '#db/acting.server.ts'
import { recordAccess } from '#db/audit.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const staffId = randomUUID()
const reader = { staffId, officeCode: '101', roles: ['officer' as const], name: '담당관 가' }
const colleague = { ...reader, staffId: randomUUID(), name: '담당관 나' }
let looked: { personId: string; taxpayerId: number }
let other: { personId: string; taxpayerId: number }

beforeAll(async () => {
	installTestSettings()
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	const person = (key: string) => `${key},individual,김가상,1970,,101,,,ko,,,,,,,n`
	await importLines('taxpayers', [person('T-1'), person('T-2')])
	await admin`insert into staff (id, subject, name, office_code)
		values (${staffId}, 'officer-a', '담당관 가', '101'),
			(${colleague.staffId}, 'officer-b', '담당관 나', '101')`
	looked = { personId: randomUUID(), taxpayerId: await taxpayerOf('T-1') }
	other = { personId: randomUUID(), taxpayerId: await taxpayerOf('T-2') }
	for (let minute = 0; minute < 5; minute += 1) await look(morning(minute))
	// Two readings in one instant stand apart by their rows.
	await look(morning(4), 'review-case')
	await look(morning(4), 'review-case')
	// Just before and just after midnight in Korea.
	await look(new Date('2026-11-21T14:59:00Z'))
	await look(new Date('2026-11-21T15:01:00Z'))
	await look(morning(3), 'answer-inquiry', colleague)
})

async function taxpayerOf(key: string): Promise<number> {
	const [row] = await admin`select id::int from taxpayers where key = ${key}`
	return (row as { id: number }).id
}

const morning = (minute: number) => new Date(Date.UTC(2026, 10, 23, 1, minute))

function look(at: Date, purpose: AccessPurpose = 'answer-inquiry', who = reader) {
	const { taxpayerId } = looked
	const reading = { taxpayerId, caseId: null, what: 'inquiry', purpose } as const
	return asStaff(who, (tx) => recordAccess(tx, who, { ...reading, ip: '192.0.2.1', at }))
}

describe('who looked at a person’s data', () => {
	it('is shown to that person once a day for each of staff and purpose, the latest first, page by page', async () => {
		const page = (after?: ListPlace) =>
			asTaxpayer(looked, (tx) =>
				accessesOfTaxpayer(tx, { taxpayerId: looked.taxpayerId, after, limit: 2 }),
			)
		const first = await page()
		const second = await page(first.next)
		const third = await page(second.next)
		const shown = [first, second, third].flatMap(({ accesses }) => accesses)
		expect(shown.map(({ times, purpose }) => [times, purpose])).toEqual([
			[2, 'review-case'],
			[5, 'answer-inquiry'],
			[1, 'answer-inquiry'],
			[1, 'answer-inquiry'],
			[1, 'answer-inquiry'],
		])
		expect(shown[1]).toMatchObject({
			first: morning(0),
			last: morning(4),
			role: 'officer',
			office: '가상서울1세무서',
			what: 'inquiry',
			caseReference: null,
		})
		expect(shown[2]).toMatchObject({ first: morning(3), last: morning(3) })
		expect(third.next).toBeUndefined()
	})

	it('is closed to anybody else, even when asked for by number', async () => {
		const { taxpayerId } = looked
		const seen = await asTaxpayer(other, (tx) => accessesOfTaxpayer(tx, { taxpayerId, limit: 10 }))
		expect(seen.accesses).toEqual([])
	})

	it('cannot be changed or removed by the application', async () => {
		const remove = asStaff(reader, (tx) => tx.execute('delete from access_records'))
		await expect(remove).rejects.toMatchObject({
			cause: { message: expect.stringContaining('permission denied') },
		})
	})
})
