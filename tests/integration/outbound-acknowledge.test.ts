import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acknowledge } from '#app/features/outbound/acknowledge.server.ts'
import { watchOutbound } from '#app/features/outbound/alarms.server.ts'
import { outboundStatus } from '#app/features/outbound/outbound-status.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { makeActing } from '#tests/support/make-staff.ts'
import { filesIn, outboundFolder, writeInto } from '#tests/support/outbound.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let made: MadeCase
let sha256: string

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	made = await makeCase({ at })
	const manager = await makeActing('manager-a', 'operations-manager')
	await admin`insert into staff_contacts values (${manager.staffId}, 'manager-a@office.example.test')`
	await makeActing('manager-without-address', 'operations-manager')
})

beforeEach(async () => {
	setClock(at.toISOString())
	for (const table of ['outbound_alarms', 'outbound_acknowledgements', 'outbound_events'])
		await admin`delete from ${admin(table)}`
	await admin`delete from outbound_files`
	await admin`delete from outbox_messages`
	await note('withdrawal')
	await note('offer-answer')
	const folder = outboundFolder()
	await writeInto(folder)
	sha256 = filesIn(folder)[0]?.sha256 ?? ''
})

const note = (kind: 'withdrawal' | 'offer-answer') =>
	asSystem((tx) => recordOutbound(tx, { kind, subjectId: made.id, caseId: made.id, at }))

const accepted = (line: number) => ({ line, accepted: true })
const refused = (line: number, reason = 'unknown_item') => ({ line, accepted: false, reason })

function taken(lines: object[], head: object = {}, lineEnd = '\n') {
	const text = [{ acknowledges: 1, sha256, ...head }, ...lines].map((row) => JSON.stringify(row))
	return asSystem((tx) => acknowledge(tx, text.join(lineEnd) + lineEnd, { at, by: 'operator' }))
}

const kept = () => admin`select line_number::int as line, answer, refusal from outbound_events
	order by line_number`
const trail = () => admin`select 1 from audit_events where action = 'outbound_acknowledged'`

describe('an acknowledgement', () => {
	it('is kept line by line, and a refused line is shown with its reason and its case', async () => {
		expect(await taken([accepted(1), refused(2)])).toEqual({
			...{ file: 1, accepted: 1, refused: 1, already: false },
		})
		expect(await kept()).toEqual([
			{ line: 1, answer: 'accepted', refusal: null },
			{ line: 2, answer: 'refused', refusal: 'unknown_item' },
		])
		const status = await asSystem(outboundStatus)
		expect(status).toMatchObject({ unacknowledged: [], waiting: { events: 0 } })
		expect(status.refused).toMatchObject([
			{ lineNumber: 2, reference: made.reference, officeCode: '101', refusal: 'unknown_item' },
		])
	})

	it('the same twice, or said in other words, changes nothing', async () => {
		await taken([accepted(1), refused(2)])
		const [before] = await admin`select acknowledged_at from outbound_files`
		const trailed = await trail()
		setClock('2026-11-25T03:00:00Z')
		expect(await taken([accepted(1), refused(2)])).toMatchObject({ already: true })
		expect(await trail()).toHaveLength(trailed.length)
		expect(await taken([refused(2), accepted(1)], {}, '\r\n')).toMatchObject({ already: true })
		expect(await admin`select acknowledged_at from outbound_files`).toEqual([before])
	})

	it('that comes many times at once is one', async () => {
		const outcomes = await Promise.all(
			Array.from({ length: 5 }, () => taken([accepted(1), accepted(2)])),
		)
		expect(outcomes.filter((one) => 'already' in one && !one.already)).toHaveLength(1)
		expect(await admin`select 1 from outbound_acknowledgements`).toHaveLength(1)
	})

	it('may accept later what was refused, never refuse what was accepted', async () => {
		await taken([accepted(1), refused(2)])
		expect(await taken([refused(1), accepted(2)])).toEqual({ refusal: 'accepted_before', line: 1 })
		expect(await taken([accepted(1), accepted(2)])).toMatchObject({ refused: 0, already: false })
		expect((await asSystem(outboundStatus)).refused).toEqual([])
	})

	it.each([
		['of other bytes', 'digest_differs', [accepted(1), accepted(2)], { sha256: 'a'.repeat(64) }],
		['of no file', 'unknown_file', [accepted(1), accepted(2)], { acknowledges: 9 }],
		[
			'of a number no file can have',
			'unknown_file',
			[accepted(1)],
			{ acknowledges: 99_999_999_999 },
		],
		[
			'whose reason is no text',
			'unreadable',
			[accepted(1), { line: 2, accepted: false, reason: 'unknown\u0000item' }],
			{},
		],
		['that leaves a line out', 'lines_differ', [accepted(1)], {}],
		['that says a line twice', 'lines_differ', [accepted(1), accepted(1)], {}],
		['of a line that is not there', 'lines_differ', [accepted(1), accepted(3)], {}],
		[
			'that refuses without a reason',
			'unreadable',
			[accepted(1), { line: 2, accepted: false }],
			{},
		],
	])('%s is refused and changes nothing', async (_, refusal, lines, head) => {
		expect(await taken(lines, head)).toMatchObject({ refusal })
		expect((await kept()).map(({ answer }) => answer as unknown)).toEqual([null, null])
	})
})

describe('a file nobody answered', () => {
	const alarms = () => admin`select kind, file_number, ended_at is null as stands
		from outbound_alarms order by id`

	it('for a day raises one alarm and tells those who run the exchange, until it is answered', async () => {
		setClock('2026-11-24T02:59:00Z')
		await watchOutbound()
		expect(await alarms()).toEqual([])

		setClock('2026-11-24T03:01:00Z')
		await watchOutbound()
		await watchOutbound()
		expect(await alarms()).toEqual([{ kind: 'unacknowledged', file_number: 1, stands: true }])
		const told = await admin`select template, taxpayer_id, s.subject from outbox_messages m
			join staff s on s.id = m.staff_id`
		expect(told).toEqual([
			{ template: 'staff-outbound-alarm', taxpayer_id: null, subject: 'manager-a' },
		])

		await taken([accepted(1), accepted(2)])
		expect(await alarms()).toMatchObject([{ stands: false }])
	})

	it('nor wrote raises one too', async () => {
		await taken([accepted(1), accepted(2)])
		await asSystem((tx) =>
			recordOutbound(tx, { kind: 'decision', subjectId: made.id, caseId: made.id, at }),
		)
		setClock('2026-11-24T03:01:00Z')
		await watchOutbound()
		expect(await alarms()).toEqual([{ kind: 'unwritten', file_number: null, stands: true }])
		await admin`delete from outbound_events where kind = 'decision'`
		await watchOutbound()
		expect(await alarms()).toMatchObject([{ stands: false }])
	})
})
