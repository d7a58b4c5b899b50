import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staffRoles } from '#app/domain/role.ts'
import { ciHash } from '#app/platform/ci-hash.server.ts'
import { fillLedger } from '#app/server/demonstration/fill-ledger.ts'
import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'
import { homeOffice } from '#db/seed/population/offices.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-fill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
	installTestSettings()
	// A first start that was cut off after the offices.
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await fillLedger({ folder, people: 300 })
})

describe('the ledger of the first start', () => {
	it('holds as many taxpayers as asked for, in 133 offices', async () => {
		const [counts] = await admin`
			select (select count(*)::int from taxpayers) as taxpayers,
				(select count(*)::int from offices) as offices,
				(select count(*)::int from ledger_imports) as imports`
		expect({ ...counts }).toEqual({ taxpayers: 300, offices: 133, imports: 7 })
	})

	it('lets each person one signs in as find whom they act for', async () => {
		for (const { ci, taxpayerKeys } of taxpayerPersonas) {
			const found = await admin`
				select t.key from identity_links l join taxpayers t on t.id = l.taxpayer_id
				where l.ci_hash = ${ciHash(ci)}`
			expect(found.map(({ key }) => key as string).sort()).toEqual([...taxpayerKeys].sort())
		}
	})

	it('adds the staff one signs in as, one of them shut out', async () => {
		const rows = await admin`
			select s.subject, s.office_code, s.disabled_at is not null as disabled, r.role
			from staff s join staff_roles r on r.staff_id = s.id and r.removed_at is null`
		expect(rows).toHaveLength(staffPersonas.length)
		expect(new Set(rows.map(({ role }) => role as string))).toEqual(new Set(staffRoles))
		const disabled = rows.filter((row) => row.disabled as boolean)
		expect(disabled.map(({ subject }) => subject as string)).toEqual(['disabled-officer'])
		const offices = new Map(rows.map(({ subject, office_code }) => [subject, office_code]))
		expect(offices.get('officer-a')).toBe(homeOffice)
		expect(offices.get('approver-b')).toBe(homeOffice)
		expect(offices.get('officer-elsewhere')).not.toBe(homeOffice)
	})

	it('changes nothing when it is made again', async () => {
		const before = await admin`select xmin, * from tax_items order by id`
		const staffBefore = await admin`select xmin, * from staff order by id`
		await fillLedger({ folder, people: 300 })
		expect(await admin`select xmin, * from tax_items order by id`).toEqual(before)
		expect(await admin`select xmin, * from staff order by id`).toEqual(staffBefore)
		expect(await admin`select 1 from ledger_imports`).toHaveLength(7)
	})
})
