import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askTaxpayer } from '#app/features/review/ask-taxpayer.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import * as evidencePage from '#app/routes/cases.$reference.evidence.tsx'
import * as casePage from '#app/routes/staff.cases.$reference._index.tsx'
import * as waiverPage from '#app/routes/staff.cases.$reference.waiver.$rule._index.tsx'
import * as removalPage from '#app/routes/staff.cases.$reference.waiver.$rule.removal.tsx'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { signInAsStaff, signInAsTaxpayer } from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { at, usualRequest } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const cookies: Record<string, string> = {}
let officer: NamedStaff
let made: MadeCase

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	officer = await makeActing('officer-a', 'officer')
	const others = [
		await makeActing('officer-b', 'officer'),
		await makeActing('approver-a', 'approver'),
		await makeActing('elsewhere', 'officer', '102'),
	]
	for (const staff of [officer, ...others])
		cookies[staff.name] = (await signInAsStaff(staff.staffId)).cookie
	made = await makeCase({ at })
	await doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	await admin`insert into evidence_requirements
		(case_id, rule, rule_version, reason, state, changed_at)
		values (${made.id}, 'job-loss', 1, 'because-job-lost', 'needed', ${at})`
})
afterAll(() => setClock(new Date().toISOString()))

type Call = { request: Request; params: { reference: string; rule: string }; context: never }
type Page = { loader: (call: Call) => Promise<unknown>; action: (call: Call) => Promise<unknown> }
const waiver = waiverPage as unknown as Page
const removal = removalPage as unknown as Page

function callOf(who: string, rule: string, init: RequestInit = {}): Call {
	const { reference } = made
	const request = asking(`/staff/cases/${reference}/waiver/${rule}`, {
		cookie: cookies[who] ?? '',
		...init,
	})
	return { request, params: { reference, rule }, context: undefined as never }
}

const open = (page: Page, who: string, rule = 'job-loss') => page.loader(callOf(who, rule))

async function send(page: Page, who: string, fields: Record<string, string>) {
	const body = new URLSearchParams({ idempotencyKey: randomUUID(), ...fields })
	const sent = (await page.action(callOf(who, 'job-loss', { method: 'POST', body }))) as
		Response | { data: Record<string, unknown>; init?: { status?: number } }
	if (sent instanceof Response) return { status: sent.status, to: leadsTo(sent) }
	return { status: sent.init?.status ?? 200, ...sent.data }
}

const versionNow = async () => {
	const [row] = await admin`select version from cases where id = ${made.id}`
	return String((row as { version: number }).version)
}

type Requirements = { requirements: { may: string | null; waiver: object | null }[] }

async function onCasePage(who: string) {
	const call = callOf(who, '')
	const { view } = (await (casePage as unknown as Page).loader(call)) as {
		view: { evidence: Requirements }
	}
	return view.evidence.requirements[0]
}

it('is not there for another office, nor for a document nobody asked for', async () => {
	expect(await thrownBy(() => open(waiver, 'elsewhere'))).toMatchObject({ status: 404 })
	expect(await thrownBy(() => open(waiver, 'officer-a', 'care'))).toMatchObject({ status: 404 })
	expect(await thrownBy(() => open(removal, 'officer-a', 'care'))).toMatchObject({ status: 404 })
})

it('is no page of an approver, and only says so to who does not hold the case', async () => {
	const fields = { version: await versionNow(), reasonCode: 'held-by-office', reason: '' }
	for (const page of [waiver, removal]) {
		expect(await thrownBy(() => open(page, 'approver-a'))).toMatchObject({ status: 403 })
		expect(await thrownBy(() => send(page, 'approver-a', fields))).toMatchObject({ status: 403 })
	}
	expect(await open(waiver, 'officer-b')).toMatchObject({
		page: { refusal: 'not_assigned_to_you' },
	})
	expect(await send(waiver, 'officer-b', fields)).toMatchObject({
		...{ status: 409, refusal: 'not_assigned_to_you' },
	})
	expect(await onCasePage('officer-b')).toMatchObject({ may: null })
})

it('asks for a reason, and for words where the reason alone says too little', async () => {
	const version = await versionNow()
	expect(await send(waiver, 'officer-a', { version })).toMatchObject({
		...{ status: 400, reply: { errors: { reasonCode: { message: 'review:waiver.missing' } } } },
	})
	const bare = { version, reasonCode: 'out-of-reach', reason: ' ' }
	expect(await send(waiver, 'officer-a', bare)).toMatchObject({
		...{ status: 400, reply: { errors: { reason: { message: 'review:waiver.say' } } } },
	})
})

it('is done once from one version, shown with who and why, and taken back by a button', async () => {
	const version = await versionNow()
	expect(await onCasePage('officer-a')).toMatchObject({ may: 'waive', waiver: null })
	const fields = { version, reasonCode: 'held-by-office', reason: '' }
	const to = `/staff/cases/${made.reference}?done=waived`
	expect(await send(waiver, 'officer-a', fields)).toMatchObject({ status: 302, to })
	expect(await onCasePage('officer-a')).toMatchObject({
		may: 'need-again',
		waiver: { by: 'officer-a', reason: 'held-by-office', words: null },
	})
	expect(await send(waiver, 'officer-a', fields)).toMatchObject({
		...{ status: 409, refusal: 'changed_meanwhile' },
		meanwhile: { move: 'waive-evidence', name: 'officer-a' },
	})
	const back = { version: await versionNow() }
	expect(await send(removal, 'officer-a', back)).toMatchObject({ status: 302 })
	expect(await onCasePage('officer-a')).toMatchObject({ may: 'waive', waiver: null })
})

it('is said to the person where they would upload it', async () => {
	const words = '통장 내역으로 보았습니다.'
	const fields = { reasonCode: 'shown-otherwise', reason: words }
	await send(waiver, 'officer-a', { version: await versionNow(), ...fields })
	const request = { ...usualRequest, documents: [] }
	const asked = await doingOn(
		officer,
		made.reference,
		(tx, by, row) => askTaxpayer(tx, by, row, request),
		at,
	)
	expect(asked).toMatchObject({ moved: true })
	await admin`insert into identity_links (ci_hash, taxpayer_id)
		select ci_hash, ${made.taxpayerId} from people where id = ${made.personId}`
	const { cookie } = await signInAsTaxpayer(made.personId, made.taxpayerId)
	const page = await evidencePage.loader({
		request: asking(`/cases/${made.reference}/evidence`, { cookie }),
		params: { reference: made.reference },
		context: undefined as never,
	})
	expect(page.waived).toMatchObject([
		{ rule: 'job-loss', why: '다른 서류로 같은 것을 확인했습니다.', words },
	])
	expect(page.view.asked.map(({ rule }) => rule)).not.toContain('job-loss')
})
