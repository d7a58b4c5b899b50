import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerInquiry } from '#app/features/inquiry/answer-inquiry.server.ts'
import {
	inquiriesOfTaxpayer,
	markAnswersRead,
} from '#app/features/inquiry/inquiries-of-taxpayer.server.ts'
import { inquiriesOfOffice } from '#app/features/inquiry/inquiries-of-office.server.ts'
import { openInquiry } from '#app/features/inquiry/inquiry-for-staff.server.ts'
import { sendInquiry } from '#app/features/inquiry/send-inquiry.server.ts'
import { type ActingStaff, asStaff, asTaxpayer } from '#db/acting.server.ts'
import { inquiries, taxpayers } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')
const ip = '192.0.2.1'
const words = '고지서에 적힌 금액과 다릅니다.'

// T-1 belongs to office 101; their item A-2 to office 102.
const person = (key: string) => `${key},individual,김가상,1970,,101,,010-0000-0001,ko,,,,,,,n`
const item = (itemNo: string, key: string, office: string) =>
	`${itemNo},${key},${office},41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,,4800000,,,,,,demand-passed,open,,`

type Acting = { personId: string; taxpayerId: number }
let asker: Acting
let other: Acting
let home: ActingStaff & { name: string }
let colleague: ActingStaff & { name: string }
let asked: ActingStaff & { name: string }

beforeAll(async () => {
	installTestSettings()
	await importLines('offices', [
		'101,가상서울1세무서,서울,가상로 1,02-000-0001,평일',
		'102,가상서울2세무서,서울,가상로 2,02-000-0002,평일',
	])
	await importLines('taxpayers', [person('T-1'), person('T-2')])
	await importLines('tax_items', [
		item('A-1', 'T-1', '101'),
		item('A-2', 'T-1', '102'),
		item('B-1', 'T-2', '101'),
	])
	asker = { personId: randomUUID(), taxpayerId: await taxpayerOf('T-1') }
	other = { personId: randomUUID(), taxpayerId: await taxpayerOf('T-2') }
	home = await officer('officer-home', '101')
	colleague = await officer('officer-colleague', '101')
	asked = await officer('officer-asked', '102')
})

beforeEach(async () => {
	await admin`delete from inquiries`
	await admin`delete from outbox_messages`
	await admin`delete from access_records`
})

async function taxpayerOf(key: string): Promise<number> {
	const [row] = await admin`select id::int from taxpayers where key = ${key}`
	return (row as { id: number }).id
}

async function officer(subject: string, officeCode: string) {
	const staffId = randomUUID()
	await admin`insert into staff (id, subject, name, office_code)
		values (${staffId}, ${subject}, ${subject}, ${officeCode})`
	return { staffId, officeCode, name: subject, roles: ['officer' as const] }
}

function send(who: Acting, itemNo: string) {
	const question = { itemNo, about: 'amount' as const, text: words, at, ip }
	return asTaxpayer(who, (tx) => sendInquiry(tx, who, question))
}

async function onlyInquiry() {
	const rows = await admin`select id, text, answer, answered_by, office_code from inquiries`
	expect(rows).toHaveLength(1)
	return rows[0] as Record<'id' | 'text' | 'answer' | 'answered_by' | 'office_code', string>
}

describe('a question about an item', () => {
	it('goes to the office of the item, sealed, and is read back by who asked', async () => {
		expect(await send(asker, 'A-2')).toEqual({ sent: true })
		const row = await onlyInquiry()
		expect(row.office_code).toBe('102')
		expect(row.text).not.toContain('금액')

		const own = await asTaxpayer(asker, (tx) => inquiriesOfTaxpayer(tx, asker.taxpayerId))
		expect(own).toMatchObject([
			{ itemNo: 'A-2', text: words, office: { name: '가상서울2세무서' }, answer: undefined },
		])
	})

	it('about another taxpayer’s item is as if the item were not there', async () => {
		expect(await send(asker, 'B-1')).toEqual({ refusal: 'not_found' })
		expect(await send(asker, 'no-such-item')).toEqual({ refusal: 'not_found' })
		expect(await admin`select 1 from inquiries`).toHaveLength(0)
	})

	it('is not read or written past the database by another taxpayer', async () => {
		await send(asker, 'A-1')
		const seen = await asTaxpayer(other, (tx) => tx.select().from(inquiries))
		expect(seen).toEqual([])
		// The application's own check left out: the item is somebody else's, the row claims to be too.
		const [itemRow] = await admin`select id::int from tax_items where item_no = 'A-2'`
		const { id } = itemRow as { id: number }
		const forged = { itemId: id, officeCode: '102', about: 'other' as const, text: 'x', sentAt: at }
		await expect(
			asTaxpayer(other, (tx) =>
				tx
					.insert(inquiries)
					.values({ ...forged, taxpayerId: asker.taxpayerId, sentBy: other.personId }),
			),
		).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
	})

	it('waits alone: a second one about the same item is refused until the answer', async () => {
		expect(await send(asker, 'A-1')).toEqual({ sent: true })
		expect(await send(asker, 'A-1')).toEqual({ refusal: 'already_open' })
		expect(await send(asker, 'A-2')).toEqual({ sent: true })
	})

	it('sent ten times at once is one question', async () => {
		const sent = await Promise.all(Array.from({ length: 10 }, () => send(asker, 'A-1')))
		expect(sent.filter((outcome) => 'sent' in outcome)).toHaveLength(1)
		await onlyInquiry()
	})
})

describe('the office that is asked', () => {
	const list = (who: ActingStaff, officeCode: string) =>
		asStaff(who, (tx) =>
			inquiriesOfOffice(tx, { officeCode, state: 'waiting', after: undefined, limit: 10 }),
		)

	it('sees it with the name masked; an officer elsewhere sees nothing', async () => {
		await send(asker, 'A-2')
		const { listed } = await list(asked, '102')
		expect(listed).toMatchObject([{ about: 'amount', taxCode: '41', taxpayerName: '김*상' }])
		expect((await list(home, '101')).listed).toEqual([])
		// Asked for by the other office's code, the database still shows nothing.
		expect((await list(home, '102')).listed).toEqual([])
	})

	it('opens it with its reader recorded; an officer elsewhere opens nothing', async () => {
		await send(asker, 'A-2')
		const { id } = await onlyInquiry()
		const opened = await asStaff(asked, (tx) => openInquiry(tx, asked, { id, at, ip }))
		expect(opened).toMatchObject({ text: words, taxpayerName: '김가상', itemNo: 'A-2' })
		const records =
			await admin`select staff_id, taxpayer_id::int, what, purpose, ip from access_records`
		expect(records).toEqual([
			{
				staff_id: asked.staffId,
				taxpayer_id: asker.taxpayerId,
				what: 'inquiry',
				purpose: 'answer-inquiry',
				ip,
			},
		])
		expect(await asStaff(home, (tx) => openInquiry(tx, home, { id, at, ip }))).toBeUndefined()
		expect(await admin`select 1 from access_records`).toHaveLength(1)
	})

	it('sees of its asker what it needs, and of nobody else', async () => {
		const namesSeen = () => asStaff(asked, (tx) => tx.select({ id: taxpayers.id }).from(taxpayers))
		expect(await namesSeen()).toEqual([])
		await send(asker, 'A-2')
		expect(await namesSeen()).toEqual([{ id: asker.taxpayerId }])
	})

	it('turns its pages without missing or repeating a question', async () => {
		await send(asker, 'A-1')
		await send(other, 'B-1')
		const page = (after?: { at: Date; id: string }) =>
			asStaff(home, (tx) =>
				inquiriesOfOffice(tx, { officeCode: '101', state: 'waiting', after, limit: 1 }),
			)
		const first = await page()
		const second = await page(first.next)
		const ids = [...first.listed, ...second.listed].map(({ id }) => id)
		expect(new Set(ids).size).toBe(2)
		expect(second.next).toBeUndefined()
	})
})

describe('an answer', () => {
	const answer = (by: ActingStaff, id: string, text = '장부를 고쳤습니다. 확인해 주세요.') =>
		asStaff(by, (tx) => answerInquiry(tx, by, { id, text, at, ip }))

	it('is read by who asked, once as new, and is told without being told what', async () => {
		await send(asker, 'A-1')
		const { id } = await onlyInquiry()
		expect(await answer(home, id)).toEqual({ answered: true })
		expect((await onlyInquiry()).answer).not.toContain('장부')

		const own = () =>
			asTaxpayer(asker, async (tx) => {
				const [mine] = await inquiriesOfTaxpayer(tx, asker.taxpayerId)
				await markAnswersRead(tx, asker.taxpayerId, at)
				return mine?.answer
			})
		expect(await own()).toMatchObject({ text: '장부를 고쳤습니다. 확인해 주세요.', isNew: true })
		expect(await own()).toMatchObject({ isNew: false })

		const messages = await admin`select channel, template, taxpayer_id::int from outbox_messages`
		expect(messages).toEqual([
			{ channel: 'sms', template: 'inquiry-answered', taxpayer_id: asker.taxpayerId },
		])
		const trail = await admin`select action, details from audit_events
			where subject = ${id} order by id`
		expect(trail).toEqual([
			{ action: 'inquiry.send', details: { about: 'amount' } },
			{ action: 'inquiry.answer', details: {} },
		])
	})

	it('from an officer elsewhere changes nothing', async () => {
		await send(asker, 'A-1')
		const { id } = await onlyInquiry()
		expect(await answer(asked, id)).toEqual({ refusal: 'not_found' })
		expect((await onlyInquiry()).answer).toBeNull()
	})

	it('given by two at once is the first one’s; the second is told', async () => {
		await send(asker, 'A-1')
		const { id } = await onlyInquiry()
		const given = await Promise.all([
			answer(home, id, '첫째 사람의 답입니다.'),
			answer(colleague, id, '둘째 사람의 답입니다.'),
		])
		expect(given).toContainEqual({ answered: true })
		expect(given).toContainEqual({ refusal: 'answered_meanwhile' })
		const winner = 'answered' in given[0]! ? home : colleague
		expect((await onlyInquiry()).answered_by).toBe(winner.staffId)
		expect(await admin`select 1 from outbox_messages`).toHaveLength(1)
	})

	it('leaves room for another question', async () => {
		await send(asker, 'A-1')
		await answer(home, (await onlyInquiry()).id)
		expect(await send(asker, 'A-1')).toEqual({ sent: true })
	})
})
