import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { openQueue } from '#app/features/review/open-queue.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeTaxpayer } from '#tests/support/accounts.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { makeCase, quickAnswers } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')

let officer: SignedInStaff
let approver: SignedInStaff
let elsewhere: SignedInStaff

beforeAll(async () => {
	installTestSettings()
	setClock('2026-11-23T12:00:00+09:00')
	const office = { officeName: '가상101세무서' }
	officer = { ...(await makeActing('officer-a', 'officer')), ...office }
	approver = { ...(await makeActing('approver-a', 'approver')), ...office }
	elsewhere = { ...(await makeActing('officer-elsewhere', 'officer', '102')), ...office }
})
beforeEach(async () => {
	await admin`delete from queue_items`
	await admin`delete from inquiries`
})
afterAll(() => setClock(new Date().toISOString()))

const withoutPlan = { ...contractorAnswers, reliefs: { chosen: ['extinction' as const] } }
const ofTwo = {
	...contractorAnswers,
	reliefs: { chosen: ['extinction', 'seizure-deferral'] as const },
}
const list = async (staff: SignedInStaff, query: string) =>
	openQueue(staff, new URLSearchParams(query), 'ko')
const references = async (staff: SignedInStaff, query: string) =>
	(await list(staff, query)).rows.map(({ reference }) => reference)

async function ask(name: string, sentAt: Date, office = '101') {
	const taxpayerId = await makeTaxpayer(name, { office })
	const [item] = await admin`insert into tax_items
		(item_no, taxpayer_id, office_code, tax_code, attribution, decision_kind, established_on,
			statutory_due_on, stage, status, as_of)
		values (${randomUUID().slice(0, 30)}, ${taxpayerId}, ${office}, '41', '2025-2', '1', '2025-12-31',
			'2026-01-26', 'demand-passed', 'open', '2026-11-20') returning id::int`
	await admin`insert into inquiries (taxpayer_id, item_id, office_code, about, text, sent_at, sent_by)
		values (${taxpayerId}, ${(item as { id: number }).id}, ${office}, 'amount', 'sealed', ${sentAt},
			${randomUUID()})`
}

describe('the queue of an office', () => {
	it('shows cases by due day with masked names, kinds, age, evidence and help', async () => {
		await makeCase({
			at,
			name: '홍길동',
			set: { dueOn: d('2026-12-11'), helpNeeds: ['interpreter'] },
		})
		await makeCase({ at: new Date('2026-11-19T03:00:00Z'), name: '김가상', answers: quickAnswers })
		const { rows } = await list(officer, 'state=all')
		expect(rows).toMatchObject([
			{ name: '김*상', kinds: ['voluntary-plan'], age: 2, due: { is: 'later' } },
			{ name: '홍*동', kinds: ['seizure-deferral'], age: 0, helpNeeds: ['interpreter'] },
		])
		expect(JSON.stringify(rows)).not.toContain('길동')
	})

	it('finds a case by any of the reliefs it asks for, and names them all', async () => {
		const several = await makeCase({ at, answers: ofTwo })
		const one = await makeCase({ at })
		const found = async (kind: string) => references(officer, `kind=${kind}`)
		const [lead, beside] = ofTwo.reliefs.chosen
		expect(await found(lead)).toEqual([several.reference])
		expect((await found(beside)).toSorted()).toEqual([several.reference, one.reference].toSorted())
		expect(await found('voluntary-plan')).toEqual([])
		const { rows } = await list(officer, `kind=${beside}`)
		const row = rows.find(({ reference }) => reference === several.reference)
		expect(row?.kinds.toSorted()).toEqual([lead, beside].toSorted())
	})

	it('is the office’s own', async () => {
		await makeCase({ at })
		await ask('문의인', at)
		expect((await list(elsewhere, 'state=all')).rows).toEqual([])
	})

	it('names the office in every address, and says so to who opens it elsewhere', async () => {
		const shared = await list(officer, 'state=queued')
		expect(shared.filter).toMatchObject({ state: 'queued', office: '101' })
		expect(shared.otherOffice).toBe(false)
		await makeCase({ at })
		const opened = await list(elsewhere, 'state=queued&office=101')
		expect(opened).toMatchObject({ otherOffice: true, rows: [], filter: { office: '102' } })
	})

	it('starts an approver with what waits for a decision, an officer with all', async () => {
		await makeCase({ at })
		expect((await list(approver, '')).filter.state).toBe('recommended')
		expect((await list(approver, '')).rows).toEqual([])
		expect((await list(officer, '')).rows).toHaveLength(1)
		expect((await list(approver, 'state=all')).rows).toHaveLength(1)
	})

	it('narrows by state, kind, mine, our turn and due', async () => {
		const overdue = await makeCase({ at, set: { dueOn: d('2026-11-20') } })
		const today = await makeCase({ at, set: { dueOn: d('2026-11-23') } })
		const week = await makeCase({ at, answers: quickAnswers, set: { dueOn: d('2026-11-27') } })
		const early = await makeCase({ at, until: 'submitted', set: { dueOn: d('2026-12-20') } })
		await doingOn(officer, today.reference, (tx, by, row) => takeCase(tx, by, row), at)
		const only = (query: string) => references(officer, query)
		expect(await only('due=overdue')).toEqual([overdue.reference])
		expect(await only('due=today')).toEqual([today.reference])
		expect(await only('due=week')).toEqual([today.reference, week.reference])
		expect(await only('state=in_review')).toEqual([today.reference])
		expect(await only('kind=voluntary-plan')).toEqual([week.reference])
		expect(await only('mine=yes')).toEqual([today.reference])
		expect(await only('waiting=us')).not.toContain(early.reference)
		expect(await only('state=nonsense&kind=nonsense&due=nonsense')).toHaveLength(4)
	})
})

describe('inquiries beside cases', () => {
	it('stand in the same order by their day, as their own kind', async () => {
		const later = await makeCase({ at, set: { dueOn: d('2026-12-20') } })
		const sooner = await makeCase({ at, set: { dueOn: d('2026-11-24') } })
		await ask('문의인', new Date('2026-11-18T03:00:00Z'))
		const { rows } = await list(officer, 'state=all')
		expect(rows.map(({ kinds, reference }) => reference ?? kinds[0])).toEqual([
			...[sooner.reference, 'inquiry', later.reference],
		])
		expect(rows[1]).toMatchObject({ name: '문*인', due: { on: '2026년 11월 27일' } })
	})

	it('follow the day asked for, though no such day is stored', async () => {
		await ask('어제기한', new Date('2026-11-11T03:00:00Z'))
		await ask('오늘기한', new Date('2026-11-12T03:00:00Z'))
		await ask('나중기한', new Date('2026-11-20T03:00:00Z'))
		const names = async (query: string) => (await list(officer, query)).rows.map(({ name }) => name)
		expect(await names('due=overdue')).toEqual(['어**한'])
		expect(await names('due=today')).toEqual(['오**한'])
		expect(await names('kind=inquiry')).toEqual(['어**한', '오**한', '나**한'])
		expect(await names('state=queued')).toEqual([])
		expect(await names('kind=voluntary-plan')).toEqual([])
	})
})

describe('a long queue', () => {
	it('goes on page by page, each line once, cases and inquiries together', async () => {
		const dueOf = (day: number) => d(`2026-12-${String((day % 9) + 1).padStart(2, '0')}`)
		const made = await Promise.all(
			Array.from({ length: 35 }, (_, day) =>
				makeCase({ at, answers: withoutPlan, set: { dueOn: dueOf(day) } }),
			),
		)
		for (let minute = 0; minute < 5; minute += 1) {
			await ask('문의인', new Date(Date.UTC(2026, 10, 23, 3, minute)))
		}
		const seen: string[] = []
		let next: string | undefined = 'state=all'
		for (let page = 0; next !== undefined && page < 5; page += 1) {
			const { rows, nextHref } = await list(officer, next)
			seen.push(...rows.map(({ id }) => id))
			next = nextHref?.split('?')[1]
		}
		expect(seen).toHaveLength(40)
		expect(new Set(seen).size).toBe(40)
		expect(made.every(({ id }) => seen.includes(id))).toBe(true)
	})

	it('begins anew for a place somebody made up', async () => {
		await makeCase({ at })
		expect((await list(officer, 'state=all&after=2026-99-99_1_x&asked=y')).rows).toHaveLength(1)
	})
})
