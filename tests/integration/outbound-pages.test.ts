import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acknowledge } from '#app/features/outbound/acknowledge.server.ts'
import { sentOfCase } from '#app/features/outbound/sent-of-case.server.ts'
import { type OutboundPageView } from '#app/features/outbound/outbound-page.server.ts'
import * as listPage from '#app/routes/staff.outbound._index.tsx'
import * as againForm from '#app/routes/staff.outbound.$number.again.tsx'
import * as fileRoute from '#app/routes/staff.outbound.$number.file.tsx'
import { setClock } from '#app/platform/clock.server.ts'
import { asStaff, asSystem } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { makeStaff, signInAsStaff } from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { type MadeCase } from '#tests/support/make-case.ts'
import { makeActing } from '#tests/support/make-staff.ts'
import { filesIn, outboundFolder, writeInto } from '#tests/support/outbound.ts'
import { at, decidedCase } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const context = undefined as never
const name = 'outbound-000001.jsonl'

let officer: NamedStaff
let approver: NamedStaff
let managerId: string
let manager: string
let made: MadeCase
let folder: string

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
	managerId = await makeStaff('manager', ['operations-manager'], null)
})
beforeEach(async () => {
	setClock(at.toISOString())
	manager = (await signInAsStaff(managerId)).cookie
	for (const table of ['outbound_acknowledgements', 'outbound_events', 'outbound_files'])
		await admin`delete from ${admin(table)}`
	folder = outboundFolder()
	made = await decidedCase([officer, approver])
})

const call = (address: string, number: string, cookie = manager, init: RequestInit = {}) => ({
	request: asking(address, { cookie, ...init }),
	params: { number },
	context,
})
const page = async (query = '') => {
	const shown = await listPage.loader(call(`/staff/outbound${query}`, ''))
	return (shown as { view: OutboundPageView }).view
}
const sent = () => asStaff(officer, (tx) => sentOfCase(tx, made.id, 'ko'))
const states = async () => (await sent()).map(({ kind, state }) => [kind, state])

async function answer(refusedLine: number): Promise<void> {
	const [file] = filesIn(folder)
	const lines = (file?.lines ?? []).map(({ line }) =>
		line === refusedLine
			? { line, accepted: false, reason: 'unknown_item' }
			: { line, accepted: true },
	)
	const text = [{ acknowledges: 1, sha256: file?.sha256 }, ...lines].map((row) =>
		JSON.stringify(row),
	)
	await asSystem((tx) => acknowledge(tx, text.join('\n'), { at, by: 'operator' }))
}

describe('a case says of its decision', () => {
	it('that it waits, that nobody answered, and what became of it', async () => {
		expect(await states()).toEqual([
			['decision', 'waiting'],
			['plan', 'waiting'],
		])
		await writeInto(folder)
		expect(await sent()).toMatchObject([
			{ state: 'unanswered', file: 1, writtenAt: '2026년 11월 23일(월) 오후 12시' },
			{ state: 'unanswered', file: 1 },
		])
		await answer(2)
		expect(await sent()).toMatchObject([
			{ state: 'accepted', refusal: null },
			{ state: 'refused', refusal: 'unknown_item' },
		])
	})

	it('nothing to another office', async () => {
		const elsewhere = await makeActing('officer-elsewhere', 'officer', '102')
		expect(await asStaff(elsewhere, (tx) => sentOfCase(tx, made.id, 'ko'))).toEqual([])
	})
})

describe('the page of the operations managers', () => {
	it('shows what waits, then each file, its age and what was refused', async () => {
		expect(await page()).toMatchObject({ waiting: { events: 2 }, files: [] })
		await writeInto(folder)
		setClock('2026-11-24T04:30:00Z')
		manager = (await signInAsStaff(managerId)).cookie
		expect(await page()).toMatchObject({
			waiting: { events: 0 },
			files: [{ number: 1, lines: 2, state: 'unanswered', hours: 25, late: true }],
		})
		await answer(2)
		expect(await page()).toMatchObject({
			files: [{ state: 'refused', refused: 1, late: false }],
			refused: [{ kind: 'plan', reference: made.reference, refusal: 'unknown_item' }],
		})
	})

	it('sends a file again, the same to the byte', async () => {
		await writeInto(folder)
		const before = readFileSync(path.join(folder, name), 'utf8')
		rmSync(path.join(folder, name))
		const again = await againForm.action(
			call('/staff/outbound/1/again', '1', manager, { method: 'POST' }),
		)
		expect(leadsTo(again)).toBe('/staff/outbound?again=1')
		const jobs = await admin`select 1 from graphile_worker.jobs where key = 'write-outbound'`
		expect(jobs).toHaveLength(1)
		expect(await writeInto(folder)).toEqual([])
		expect(readFileSync(path.join(folder, name), 'utf8')).toBe(before)
	})

	it('gives a file out, which everybody it is about can see', async () => {
		await writeInto(folder)
		const given = await fileRoute.loader(call('/staff/outbound/1/file', '1'))
		expect(await given.text()).toBe(readFileSync(path.join(folder, name), 'utf8'))
		const looks = await admin`select what, purpose, staff_name, taxpayer_id::int from access_records
			where what = 'outbound'`
		expect(looks).toEqual([
			{
				what: 'outbound',
				purpose: 'send-outbound',
				staff_name: 'manager',
				taxpayer_id: made.taxpayerId,
			},
		])
		const trail = await admin`select subject from audit_events where action = 'outbound_downloaded'`
		expect(trail).toEqual([{ subject: '1' }])
	})

	it('has nothing under a number never given, and is for nobody else', async () => {
		const missing = await thrownBy(async () =>
			fileRoute.loader(call('/staff/outbound/9/file', '9')),
		)
		expect(missing.status).toBe(404)
		const { cookie } = await signInAsStaff(officer.staffId)
		for (const load of [listPage.loader, fileRoute.loader]) {
			const refused = await thrownBy(async () => load(call('/staff/outbound', '1', cookie)))
			expect(refused.status).toBe(403)
		}
	})
})
