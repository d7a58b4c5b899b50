import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { takeNext } from '#app/features/review/take-next.server.ts'
import { sealedWords } from '#app/features/review/searched-words.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import * as arrears from '#app/routes/arrears._index.tsx'
import * as printed from '#app/routes/arrears.print.tsx'
import * as ownCase from '#app/routes/cases.$reference._index.tsx'
import * as ownCases from '#app/routes/cases._index.tsx'
import * as apply from '#app/routes/apply._index.tsx'
import * as myData from '#app/routes/my-data.tsx'
import * as queue from '#app/routes/staff._index.tsx'
import * as officeCase from '#app/routes/staff.cases.$reference._index.tsx'
import * as inquiries from '#app/routes/staff.inquiries._index.tsx'
import * as plans from '#app/routes/staff.plans.tsx'
import * as search from '#app/routes/staff.search.tsx'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { signInAsStaff, signInAsTaxpayer } from '#tests/support/accounts.ts'
import { asking } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doing, makeActing } from '#tests/support/make-staff.ts'
import { at } from '#tests/support/own-case.ts'
import { readWhole, writePlansDown } from '#tests/support/plans-in-log.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin, url } = freshDatabase()
const { logFile } = inject('cluster')

// Of these there are a few hundred in the whole country; whatever else there is may be read by an index only.
const small = [
	...['offices', 'staff', 'staff_roles', 'parameter_versions', 'parameter_turns'],
	...['parameter_figures', 'parameter_holidays', 'ledger_imports'],
]

let officer: NamedStaff
let made: MadeCase
let person: string
let staff: string

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	made = await makeCase({})
	await admin`insert into identity_links (ci_hash, taxpayer_id)
		select ci_hash, ${made.taxpayerId} from people where id = ${made.personId}`
	person = (await signInAsTaxpayer(made.personId, made.taxpayerId)).cookie
	staff = (await signInAsStaff(officer.staffId)).cookie
	await writePlansDown(admin)
	await closeDatabase()
	openDatabase(url)
})

type Loader = (call: never) => Promise<unknown>

const page = (loader: Loader, path: string, cookie: () => string) => [path, loader, cookie] as const
const own = () => person
const office = () => staff

describe('no page reads a large table whole', () => {
	test.each([
		page(arrears.loader, '/arrears', own),
		page(printed.loader, '/arrears/print', own),
		page(ownCases.loader, '/cases', own),
		page(ownCase.loader, '/cases/:reference', own),
		page(apply.loader, '/apply', own),
		page(myData.loader, '/my-data', own),
		page(queue.loader, '/staff?state=all', office),
		page(queue.loader, '/staff?state=queued', office),
		page(queue.loader, '/staff?state=all&mine=yes', office),
		page(queue.loader, '/staff?state=all&due=week&waiting=us&kind=voluntary-plan', office),
		page(queue.loader, '/staff?state=all&kind=inquiry', office),
		page(officeCase.loader, '/staff/cases/:reference', office),
		page(inquiries.loader, '/staff/inquiries', office),
		page(plans.loader, '/staff/plans', office),
		page(search.loader, '/staff/search?for=:words', office),
	])('%s', async (path, loader, cookie) => {
		const address = path
			.replace(':reference', made.reference)
			.replace(':words', sealedWords(officer.staffId, '김가'))
		const call = {
			request: asking(address, { cookie: cookie() }),
			params: { reference: made.reference },
			context: undefined,
		}
		expect(await wholeTables(() => loader(call as never))).toEqual([])
	})

	test('nor taking the next case', async () => {
		expect(await wholeTables(() => doing(officer, takeNext, at))).toEqual([])
	})

	test('nor is a plan made for one office used for another', async () => {
		// A plan for any office whatever reads 150,000 waiting cases of a large one to find the first.
		const [plans] = await openDatabase(url).db.execute(sql`show plan_cache_mode`)
		expect(plans).toEqual({ plan_cache_mode: 'force_custom_plan' })
	})

	test('and one that did would be seen', async () => {
		const whole = await wholeTables(
			() => openDatabase(url).sql`select count(*) from taxpayers where name = '김가상'`,
		)
		expect(whole).toHaveLength(1)
	})
})

async function wholeTables(work: () => Promise<unknown>): Promise<string[]> {
	const found = await readWhole(logFile, work)
	return found.filter((one) => !small.includes(one.split(':')[0] ?? '') && !one.startsWith('pg_'))
}
