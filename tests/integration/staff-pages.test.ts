import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as casePage from '#app/routes/staff.cases.$reference._index.tsx'
import * as decisionPage from '#app/routes/staff.cases.$reference.decision.tsx'
import * as notePage from '#app/routes/staff.cases.$reference.note.tsx'
import * as recommendationPage from '#app/routes/staff.cases.$reference.recommendation.tsx'
import * as releasePage from '#app/routes/staff.cases.$reference.release.tsx'
import * as requestPage from '#app/routes/staff.cases.$reference.request.tsx'
import * as takePage from '#app/routes/staff.cases.$reference.assignment.tsx'
import * as trialPage from '#app/routes/staff.cases.$reference.trial.tsx'
import * as nextPage from '#app/routes/staff.next-case.tsx'
import { setClock } from '#app/platform/clock.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeStaff, signInAsStaff } from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')
const cookies: Record<string, string> = {}

beforeAll(async () => {
	installTestSettings()
	setClock('2026-11-23T12:00:00+09:00')
	const people = [
		...[['officer-a', 'officer', '101'] as const, ['officer-b', 'officer', '101'] as const],
		...[['approver-a', 'approver', '101'] as const, ['auditor', 'auditor', null] as const],
		['officer-elsewhere', 'officer', '102'] as const,
	]
	for (const [name, role, office] of people) {
		const staffId = await makeStaff(name, [role], office)
		cookies[name] = (await signInAsStaff(staffId)).cookie
	}
})
afterAll(() => setClock(new Date().toISOString()))

type Call = { request: Request; params: { reference: string }; context: never }
type Page = { loader?: (call: Call) => unknown; action?: (call: Call) => unknown }

const context = undefined as never

function call(who: string, { reference }: MadeCase, path = '', init: RequestInit = {}): Call {
	const address = `/staff/cases/${reference}${path}`
	const cookie = cookies[who] ?? ''
	return { request: asking(address, { cookie, ...init }), params: { reference }, context }
}

const open = async (page: Page, who: string, made: MadeCase) => page.loader?.(call(who, made))

async function send(
	page: Page,
	who: string,
	made: MadeCase,
	fields: Record<string, string>,
): Promise<{ status: number; to: string; data: Record<string, unknown> }> {
	const body = new URLSearchParams({ idempotencyKey: randomUUID(), ...fields })
	const sent = (await page.action?.(call(who, made, '', { method: 'POST', body }))) as
		Response | { data: Record<string, unknown>; init?: { status?: number } }
	if (sent instanceof Response) return { status: sent.status, to: leadsTo(sent), data: {} }
	return { status: sent.init?.status ?? 200, to: '', data: sent.data }
}

async function versionOf({ id }: MadeCase): Promise<string> {
	const [row] = await admin`select version from cases where id = ${id}`
	return String((row as { version: number }).version)
}

async function taken(who = 'officer-a'): Promise<MadeCase> {
	const made = await makeCase({ at })
	await send(takePage as Page, who, made, { version: await versionOf(made) })
	return made
}

describe('the page of a case', () => {
	it('shows its facts, what the law says and what can be done', async () => {
		const made = await taken()
		const page = (await open(casePage as Page, 'officer-a', made)) as {
			view: { actions: string[]; exceptions: unknown[]; name: string }
			reliefs: { relief: string; state: string }[]
			budget: { rows: unknown[] }
		}
		expect(page.view).toMatchObject({ name: '김가상', exceptions: [], mine: true })
		expect(page.view.actions).toEqual(['recommend', 'classify', 'ask', 'release'])
		expect(page.reliefs[0]).toMatchObject({ relief: 'seizure-deferral', state: 'open' })
		expect(page.budget.rows.length).toBeGreaterThan(2)
	})

	it('says until when each tax may be collected and what is open for it, as the taxpayer reads it', async () => {
		const made = await taken()
		const page = (await open(casePage as Page, 'officer-a', made)) as {
			accounts: {
				law: { doors: { relief: string }[]; prescription: { endsOn: string; steps: object[] } }
			}[]
			protection: { deposit: string }
		}
		const [{ law } = { law: undefined }] = page.accounts
		expect(law?.doors.map(({ relief }) => relief)).toContain('seizure-deferral')
		expect(law?.prescription).toMatchObject({
			state: 'running',
			endsOn: expect.stringMatching(/^2031년/),
		})
		expect(law?.prescription.steps.length).toBeGreaterThan(0)
		expect(page.protection.deposit).toMatch(/원$/)
	})

	it('is recorded each time, by what the reader has to do with it', async () => {
		const made = await makeCase({ at })
		await open(casePage as Page, 'officer-a', made)
		await send(takePage as Page, 'officer-a', made, { version: await versionOf(made) })
		await open(casePage as Page, 'officer-a', made)
		await open(casePage as Page, 'officer-b', made)
		await open(casePage as Page, 'approver-a', made)
		const rows = await admin`select staff_name, purpose, what from access_records
			where case_id = ${made.id} order by id`
		expect(rows.map(({ staff_name, purpose }) => [staff_name, purpose])).toEqual([
			...[['officer-a', 'sort-queue'] as const, ['officer-a', 'review-case'] as const],
			...[['officer-b', 'other'] as const, ['approver-a', 'sort-queue'] as const],
		])
	})

	it('is not there for another office, forbidden to another role, and asks who you are', async () => {
		const made = await makeCase({ at })
		const pages = [
			casePage,
			takePage,
			releasePage,
			requestPage,
			decisionPage,
			notePage,
			trialPage,
		] as Page[]
		for (const page of pages) {
			const elsewhere = await thrownBy(async () => open(page, 'officer-elsewhere', made))
			expect(elsewhere.status).toBe(404)
			const auditor = await thrownBy(async () => open(page, 'auditor', made))
			expect(auditor.status).toBe(403)
			const nobody = await thrownBy(async () => open(page, 'nobody', made))
			expect(leadsTo(nobody)).toMatch(/^\/staff\/sign-in/)
		}
		const posted = await thrownBy(async () => send(notePage as Page, 'officer-elsewhere', made, {}))
		expect(posted.status).toBe(404)
		expect(await admin`select 1 from access_records where case_id = ${made.id}`).toEqual([])
	})

	it('of an action not theirs is forbidden to them', async () => {
		const made = await taken()
		const asApprover = await thrownBy(async () => open(releasePage as Page, 'approver-a', made))
		expect(asApprover.status).toBe(403)
		const asOfficer = await thrownBy(async () => open(decisionPage as Page, 'officer-a', made))
		expect(asOfficer.status).toBe(403)
	})
})

describe('a form of staff', () => {
	const ask = { question1: '언제부터인가요?', message: '형편을 함께 살펴보려고 합니다.' }
	const due = { 'dueOn.year': '2026', 'dueOn.month': '12', 'dueOn.day': '7' }

	it('sent twice is done once', async () => {
		const made = await taken()
		const once = { ...ask, ...due, version: await versionOf(made), idempotencyKey: randomUUID() }
		const first = await send(requestPage as Page, 'officer-a', made, once)
		const second = await send(requestPage as Page, 'officer-a', made, once)
		expect([first.to, second.to]).toEqual([
			`/staff/cases/${made.reference}?done=asked`,
			`/staff/cases/${made.reference}?done=asked`,
		])
		const rows = await admin`select 1 from information_requests where case_id = ${made.id}`
		expect(rows).toHaveLength(1)
	})

	it('with a slip comes back as typed', async () => {
		const made = await taken()
		const version = await versionOf(made)
		const sent = await send(requestPage as Page, 'officer-a', made, { ...ask, version })
		expect(sent.status).toBe(400)
		expect(sent.data).toMatchObject({
			reply: { values: ask, errors: { dueOn: { message: 'review:request.due-missing' } } },
		})
		const tooSoon = { ...ask, ...due, 'dueOn.month': '11', 'dueOn.day': '24', version }
		const early = await send(requestPage as Page, 'officer-a', made, tooSoon)
		expect(early.data).toMatchObject({
			reply: { errors: { dueOn: { message: 'case-move:refusal.due_too_soon' } } },
		})
	})

	it('that came second reads who and when, and loses no word', async () => {
		const made = await taken()
		const version = await versionOf(made)
		await send(releasePage as Page, 'officer-a', made, { reasonCode: 'absence', version })
		const late = { ...ask, ...due, version }
		const { status, data } = await send(requestPage as Page, 'officer-a', made, late)
		expect(status).toBe(409)
		expect(data).toMatchObject({
			refusal: 'changed_meanwhile',
			meanwhile: { move: 'release', name: 'officer-a', at: '2026년 11월 23일(월) 오후 12시' },
			reply: { values: ask },
		})
	})

	it('that nobody may send any more is refused by name', async () => {
		const made = await taken('officer-b')
		const version = await versionOf(made)
		const sent = await send(requestPage as Page, 'officer-a', made, { ...ask, ...due, version })
		expect(sent).toMatchObject({ status: 409, data: { refusal: 'not_assigned_to_you' } })
	})

	it('shows what an offer comes to before anything is put forward', async () => {
		const made = await taken()
		const version = await versionOf(made)
		const offer = {
			...{ outcome: 'approved-changed', count: '10', payDay: '28', show: 'yes', version },
			...{ 'firstDueOn.year': '2026', 'firstDueOn.month': '12', 'firstDueOn.day': '28' },
		}
		const shown = await send(recommendationPage as Page, 'officer-a', made, offer)
		expect(shown.status).toBe(200)
		expect(shown.data).toMatchObject({ shown: [{ schedule: { rows: { length: 10 } } }] })
		const seasonal = { ...offer, count: '2', shape: 'seasonal', months: '3, 9' }
		const shaped = await send(recommendationPage as Page, 'officer-a', made, seasonal)
		expect(shaped.data).toMatchObject({ shown: [{ schedule: { rows: { length: 2 } } }] })
		const { rows } = (shaped.data as { shown: { rows: { id: string }[] }[] }).shown[0]!
		expect(rows.find(({ id }) => id === 'shape')).toMatchObject({
			...{ one: '달마다 같게', other: '돈이 들어오는 달에만: 3월, 9월' },
		})
		const tooMany = await send(recommendationPage as Page, 'officer-a', made, {
			...offer,
			count: '40',
		})
		expect(tooMany.data).toMatchObject({
			reply: { errors: { count: { message: 'plan-refusal:refusal.too_many_instalments' } } },
		})
		const [row] = await admin`select state from cases where id = ${made.id}`
		expect(row).toEqual({ state: 'in_review' })
	})

	it('to try other numbers shows what they come to and leaves the case alone', async () => {
		const made = await taken()
		const state = () => admin`select c.version, c.state, (select count(*) from plans p
			where p.case_id = c.id) as plans from cases c where c.id = ${made.id}`
		const before = await state()
		const tried = { relief: 'voluntary-plan', count: '9', payDay: '10', property: '0' }
		const { status, data } = await send(trialPage as Page, 'officer-a', made, tried)
		expect(status).toBe(200)
		expect(data).toMatchObject({
			result: {
				relief: [{ relief: 'voluntary-plan', state: 'open' }],
				...{ refusals: [], schedule: { rows: { length: 9 } } },
			},
		})
		const refused = await send(trialPage as Page, 'officer-a', made, {
			...tried,
			relief: 'auction-hold',
		})
		expect(refused.data).toMatchObject({ result: { refusals: ['item_not_covered'] } })
		expect((await send(trialPage as Page, 'officer-a', made, {})).status).toBe(400)
		expect(await state()).toEqual(before)
	})

	it('to try other numbers opens on the case as it is, and untouched changes no figure', async () => {
		const made = await taken()
		const { initial } = (await open(trialPage as Page, 'officer-a', made)) as {
			initial: { firstDueOn: Record<string, string> } & Record<string, string>
		}
		expect(initial).toMatchObject({
			...{ relief: 'seizure-deferral', count: '6', payDay: '28', resident: '' },
			firstDueOn: { year: '2026', month: '12', day: '28' },
		})
		const { firstDueOn, ...fields } = initial
		const first = Object.entries(firstDueOn).map(([part, typed]) => [`firstDueOn.${part}`, typed])
		const untouched = { ...fields, ...Object.fromEntries(first) }
		const { status, data } = await send(trialPage as Page, 'officer-a', made, untouched)
		expect(status).toBe(200)
		expect(data).toMatchObject({ reply: { values: initial, errors: {} } })
		const { refusals, beside } = data.result as {
			refusals: string[]
			beside: { one: string; other: string }[]
		}
		expect(refusals).toEqual([])
		expect(beside.length).toBeGreaterThan(0)
		expect(beside.map(({ other }) => other)).toEqual(beside.map(({ one }) => one))
	})

	it('to take the next case, sent twice, takes one', async () => {
		await admin`delete from queue_items`
		await makeCase({ at })
		await makeCase({ at })
		const body = { idempotencyKey: randomUUID() }
		const press = async () => {
			const cookie = cookies['officer-a'] ?? ''
			const init = { method: 'POST', body: new URLSearchParams(body), cookie }
			const request = asking('/staff/next-case', init)
			return leadsTo(await nextPage.action({ request, params: {}, context }))
		}
		const [first, second] = [await press(), await press()]
		expect(first).toMatch(/^\/staff\/cases\/DB-/)
		expect(second).toBe(first)
		const mine = await admin`select 1 from queue_items where state = 'in_review'`
		expect(mine).toHaveLength(1)
	})
})
