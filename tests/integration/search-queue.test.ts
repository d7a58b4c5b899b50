import { beforeAll, describe, expect, test } from 'vitest'
import { runSearch } from '#app/features/review/run-search.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import * as search from '#app/routes/staff.search.tsx'
import { asSystem } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { signInAsStaff } from '#tests/support/accounts.ts'
import { asking, leadsTo } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { makeActing } from '#tests/support/make-staff.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
let officer: NamedStaff
let company: MadeCase
let elsewhere: MadeCase
let cookie: string

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	cookie = (await signInAsStaff(officer.staffId)).cookie
	company = await makeCase({ name: '주식회사 가상다시' })
	for (const name of ['가상다', '나가상다시', '가%다시']) await makeCase({ name })
	elsewhere = await makeCase({ name: '가상다시봄', office: '205' })
})

const found = async (words: string) => {
	const signedIn = { ...officer, officeName: null }
	const { rows } = await runSearch(signedIn, words, 'ko')
	const references = rows.map(({ reference }) => reference ?? '')
	const names = await asSystem(
		() => admin<{ name: string }[]>`select taxpayer_name as name from queue_items
			where reference in ${admin(references.concat(''))}`,
	)
	return names.map(({ name }) => name).sort()
}

const sent = async (words: string) => {
	const body = new URLSearchParams({ words })
	const request = asking('/staff/search', { cookie, method: 'POST', body })
	return search.action({ request, params: {}, context: undefined as never })
}

describe('a name', () => {
	test.each([
		['가상', ['가상다', '주식회사 가상다시']],
		['(주)가상 다시', ['주식회사 가상다시']],
		['나가상', ['나가상다시']],
		['가%', ['가%다시']],
		['없는이름', []],
	])('%s is found where a name of the office begins so', async (words, names) => {
		expect(await found(words)).toEqual(names)
	})

	test('leads to an address that does not hold it, and that only the one who looked can open', async () => {
		const address = leadsTo((await sent('가상')) as Response)
		expect(decodeURIComponent(address)).not.toContain('가상')
		const opened = async (whose: string) =>
			search.loader({
				request: asking(address, { cookie: whose }),
				params: {},
				context: undefined as never,
			})
		expect((await opened(cookie)).found?.rows).toHaveLength(2)
		const other = await makeActing('officer-b', 'officer')
		const { cookie: others } = await signInAsStaff(other.staffId)
		expect((await opened(others)).found).toBeUndefined()
	})

	test('leaves in the trail that somebody looked, without the name', async () => {
		await found('가상다')
		const [last] = await admin`select action, actor_id, details::text from audit_events
			where action = 'queue_searched' order by id desc limit 1`
		expect(last).toEqual({
			...{ action: 'queue_searched', actor_id: officer.staffId, details: '{"found": 2}' },
		})
	})
})

describe('a reference', () => {
	test('leads to its case, however it is typed', async () => {
		const typed = company.reference.toLowerCase().replaceAll('-', ' ')
		expect(leadsTo((await sent(typed)) as Response)).toBe(`/staff/cases/${company.reference}`)
	})

	test('of another office is not there', async () => {
		const address = leadsTo((await sent(elsewhere.reference)) as Response)
		const page = await search.loader({
			...{ request: asking(address, { cookie }), params: {}, context: undefined as never },
		})
		expect(page).toMatchObject({ unknown: true, found: undefined })
	})
})

test('one letter is too few', async () => {
	expect(await sent('가')).toMatchObject({ init: { status: 400 } })
})
