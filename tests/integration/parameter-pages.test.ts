import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as approvalPage from '#app/routes/staff.parameters.proposals.$id.approval.tsx'
import * as figurePage from '#app/routes/staff.parameters.$key._index.tsx'
import * as formPage from '#app/routes/staff.parameters.$key.proposal.tsx'
import * as holidayFormPage from '#app/routes/staff.parameters.holidays.proposal.tsx'
import * as holidaysPage from '#app/routes/staff.parameters.holidays._index.tsx'
import * as listPage from '#app/routes/staff.parameters._index.tsx'
import * as proposalPage from '#app/routes/staff.parameters.proposals.$id._index.tsx'
import * as returnPage from '#app/routes/staff.parameters.proposals.$id.return.tsx'
import { setClock } from '#app/platform/clock.server.ts'
import { makeStaff, signInAsStaff } from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const cookies: Record<string, string> = {}

beforeAll(async () => {
	installTestSettings()
	setClock('2026-11-23T12:00:00+09:00')
	const people = [
		...[['policy-a', 'policy'] as const, ['policy-b', 'policy'] as const],
		...[['auditor', 'auditor'] as const, ['officer', 'officer'] as const],
	]
	for (const [name, role] of people) {
		const staffId = await makeStaff(name, [role], role === 'officer' ? '101' : null)
		cookies[name] = (await signInAsStaff(staffId)).cookie
	}
})
afterAll(() => setClock(new Date().toISOString()))

type Call = { request: Request; params: Record<string, string>; context: never }
type Page = { loader?: (call: Call) => unknown; action?: (call: Call) => unknown }
type Params = Record<string, string>
type Sent = {
	status: number
	to: string
	data?: { refusal?: string; reply: { errors: Record<string, { message: string }> } }
}

const context = undefined as never

async function open(page: unknown, who: string, params: Params = {}, query = '') {
	const request = asking(`/staff/parameters${query}`, { cookie: cookies[who] ?? '' })
	return (await (page as Page).loader?.({ request, params, context })) as Record<string, unknown>
}

async function send(page: unknown, who: string, params: Params, fields: Params): Promise<Sent> {
	const body = new URLSearchParams({ idempotencyKey: randomUUID(), ...fields })
	const init = { method: 'POST', body, cookie: cookies[who] ?? '' }
	const request = asking('/staff/parameters', init)
	const answer = await (page as Page).action?.({ request, params, context })
	if (answer instanceof Response) return { status: answer.status, to: leadsTo(answer) }
	const { data, init: sent } = answer as { data: Sent['data']; init?: { status?: number } }
	return { status: sent?.status ?? 200, to: '', ...(data ? { data } : {}) }
}

const days = { key: 'objection.days' }
const stated = { article: '가상 조문', source: '가상 고시', reason: '가상의 까닭' }
const onDay = (name: string, year: number, month = 1, day = 1) => ({
	[`${name}.year`]: String(year),
	[`${name}.month`]: String(month),
	[`${name}.day`]: String(day),
})

async function proposed(value: string, year = 2027): Promise<Params> {
	const fields = { value, ...onDay('from', year), ...stated }
	const { to } = await send(formPage, 'policy-a', days, fields)
	return { id: /proposals\/([0-9a-f-]{36})\?done=proposed$/.exec(to)?.[1] ?? '' }
}

async function approval(proposal: Params, who = 'policy-b'): Promise<Sent> {
	const { version } = await open(approvalPage, who, proposal)
	return send(approvalPage, who, proposal, { seenVersion: String(version) })
}

describe('the list', () => {
	type List = { groups: { name: string; rows: { key: string; value: string }[] }[] }
	const keysOf = async (query: string) => {
		const { groups } = (await open(listPage, 'auditor', {}, query)) as List
		return groups.flatMap(({ rows }) => rows.map(({ key }) => key))
	}

	it('has every number by its group, and finds by name, value and article', async () => {
		const [all] = await admin`select count(distinct key)::int as keys from parameter_figures`
		expect(await keysOf('')).toHaveLength(all!.keys as number)
		expect(await keysOf('?q=%EB%B6%88%EB%B3%B5')).toEqual(['objection.days'])
		expect(await keysOf('?q=0.022%25')).toEqual(['surcharge.daily-rate'])
		expect(await keysOf(`?q=${encodeURIComponent('§61①')}`)).toEqual(['objection.days'])
		expect(await keysOf('?q=no-such-thing')).toEqual([])
	})

	it('is for policy staff and auditors; the forms for policy staff alone', async () => {
		for (const page of [listPage, figurePage, holidaysPage])
			expect((await thrownBy(() => open(page, 'officer', days))).status).toBe(403)
		for (const page of [formPage, holidayFormPage])
			expect((await thrownBy(() => open(page, 'auditor', days))).status).toBe(403)
		const sending = () => send(formPage, 'auditor', days, {})
		expect((await thrownBy(sending)).status).toBe(403)
	})

	it('has no page for a number that is none', async () => {
		for (const page of [figurePage, formPage]) {
			const gone = await thrownBy(() => open(page, 'policy-a', { key: 'no.such' }))
			expect(gone.status).toBe(404)
		}
	})
})

describe('the form', () => {
	const refused = async (fields: Params) => {
		const { status, data } = await send(formPage, 'policy-a', days, fields)
		expect(status).toBe(400)
		return Object.fromEntries(
			Object.entries(data?.reply.errors ?? {}).map(([name, { message }]) => [name, message]),
		)
	}

	it('says what is wrong with each field, by the kind of the number', async () => {
		expect(await refused({ value: '1.5' })).toEqual({
			...{ value: 'parameters:problem.value', from: 'parameters:problem.from' },
			...{ article: 'parameters:problem.article', source: 'parameters:problem.source' },
			reason: 'parameters:problem.reason',
		})
		const ticked = { value: '80', ...onDay('from', 2027), ...stated, isCorrection: 'yes' }
		expect(await refused(ticked)).toEqual({ correction: 'parameters:problem.correction' })
	})

	it('names the field a rule refuses', async () => {
		const fields = { value: '80', ...stated }
		expect(await refused({ ...fields, ...onDay('from', 2026, 11, 22) })).toEqual({
			from: 'parameters:refusal.date_in_past',
		})
		expect(await refused({ ...fields, ...onDay('from', 9999) })).toEqual({
			from: 'parameters:refusal.day_out_of_reach',
		})
		const ends = { ...onDay('from', 2027), ...onDay('to', 2028) }
		expect(await refused({ ...fields, ...ends })).toEqual({
			to: 'parameters:refusal.must_not_end',
		})
	})

	it('sent twice is one proposal', async () => {
		const fields = { value: '81', ...onDay('from', 2027), ...stated, idempotencyKey: randomUUID() }
		const [first, second] = [
			await send(formPage, 'policy-a', days, fields),
			await send(formPage, 'policy-a', days, fields),
		]
		expect(second.to).toBe(first.to)
		const rows = await admin`select 1 from parameter_proposals where value = '81'`
		expect(rows).toHaveLength(1)
	})
})

describe('a proposal', () => {
	it('shows what it would do, is approved by another, and stands in the history', async () => {
		const id = await proposed('60')
		const { proposal } = (await open(approvalPage, 'policy-b', id)) as {
			proposal: { now: string; value: string; effect: { changed: unknown[] }; mayDecide: boolean }
		}
		expect(proposal).toMatchObject({ now: '90일', value: '60일', mayDecide: true })
		expect(proposal.effect.changed).toEqual([
			{
				...{ id: 'objection', example: '그날 받은 결정에 불복할 수 있는 마지막 날' },
				...{ before: '2027년 4월 1일(목)', after: '2027년 3월 2일(화)' },
			},
		])
		expect(await approval(id)).toMatchObject({ status: 302 })
		const { history } = await open(figurePage, 'auditor', days)
		expect(history).toMatchObject([
			{ value: '90일', span: '2007년 12월 31일부터 2026년 12월 31일까지', entered: null },
			{
				...{ value: '60일', span: '2027년 1월 1일부터', state: 'coming' },
				entered: { by: 'policy-a', approvedBy: 'policy-b' },
			},
		])
		const { proposal: after } = (await open(proposalPage, 'auditor', id)) as {
			proposal: Record<string, unknown>
		}
		const decided = { state: 'approved', effect: null, mayDecide: false }
		// What holds now is what was proposed: nothing stands beside it any more.
		expect(after).toMatchObject({ ...decided, now: null, value: '60일' })
	})

	it('waits under its value and its days, so that two of one number are told apart', async () => {
		await proposed('64', 2031)
		const { waiting } = (await open(listPage, 'policy-b')) as { waiting: { what: string }[] }
		expect(waiting.at(-1)?.what).toBe('불복할 수 있는 일수 → 64일 (2031년 1월 1일부터)')
	})

	it('of one’s own is refused with words, and by whoever comes second too', async () => {
		const id = await proposed('61', 2028)
		expect(await approval(id, 'policy-a')).toMatchObject({
			...{ status: 409, data: { refusal: 'own_proposal' } },
		})
		const back = { reason: '고시 번호가 없습니다.' }
		expect(await send(returnPage, 'policy-b', id, back)).toMatchObject({ status: 302 })
		expect(await approval(id)).toMatchObject({ status: 409, data: { refusal: 'already_decided' } })
	})

	it('is not approved without having seen the numbers as they stand', async () => {
		const [one, other] = [await proposed('62', 2029), await proposed('63', 2030)]
		const { version } = await open(approvalPage, 'policy-b', other)
		expect(await approval(one)).toMatchObject({ status: 302 })
		const late = { seenVersion: String(version) }
		expect(await send(approvalPage, 'policy-b', other, late)).toMatchObject({
			...{ status: 409, data: { refusal: 'changed_meanwhile' } },
		})
	})

	it('that is none is not there', async () => {
		for (const id of [randomUUID(), 'x']) {
			const gone = await thrownBy(() => open(proposalPage, 'policy-a', { id }))
			expect(gone.status).toBe(404)
			const sent = () => send(returnPage, 'policy-a', { id }, { reason: 'x' })
			expect((await thrownBy(sent)).status).toBe(404)
		}
	})
})

describe('a holiday', () => {
	it('is made certain under the name it has, and shown with both people', async () => {
		const [row] = await admin`select "on"::text as on, name from parameter_holidays
			where provisional and replaced_at is null order by "on" desc limit 1`
		const { on, name } = row as { on: string; name: string }
		const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
		const fields = { what: 'holiday-confirmed', ...onDay('on', year, month, day), ...stated }
		const { to } = await send(holidayFormPage, 'policy-a', {}, fields)
		const id = { id: /proposals\/([0-9a-f-]{36})/.exec(to)?.[1] ?? '' }
		expect(await approval(id)).toMatchObject({ status: 302 })
		const { rows } = (await open(holidaysPage, 'auditor', {}, `?year=${String(year)}`)) as {
			rows: { on: string }[]
		}
		expect(rows.filter((one) => one.on === on)).toMatchObject([
			{ name, state: 'ended', entered: null },
			{ name, state: 'certain', entered: { by: 'policy-a', approvedBy: 'policy-b' } },
		])
	})

	it('is refused at its field', async () => {
		const fields = { what: 'holiday-added', name: '가상', ...onDay('on', 2027, 1, 1), ...stated }
		const { status, data } = await send(holidayFormPage, 'policy-a', {}, fields)
		expect(status).toBe(400)
		expect(data?.reply.errors).toMatchObject({
			on: { message: 'parameters:refusal.already_a_holiday' },
		})
	})
})
