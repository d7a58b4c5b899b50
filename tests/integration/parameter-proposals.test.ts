import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type FigureChange, type ParameterChange } from '#app/domain/parameters/change.ts'
import { figureOn } from '#app/domain/parameters/parameters.ts'
import {
	approveProposal,
	decideAs,
	returnProposal,
	withdrawProposal,
} from '#app/features/parameters/decide-proposal.server.ts'
import { findProposal } from '#app/features/parameters/find-proposal.server.ts'
import { proposeChange, type Proposing } from '#app/features/parameters/propose-change.server.ts'
import { parametersFromFiles } from '#app/server/cli/parameters-from-files.ts'
import { asStaff, asSystem } from '#db/acting.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { currentParameters, parametersOf } from '#db/parameters.server.ts'
import { loadParameters } from '#db/parameters/load-shipped.server.ts'
import { parameterFigures, parameterProposals } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { doing, makeActing } from '#tests/support/make-staff.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')

let a: NamedStaff
let b: NamedStaff
let c: NamedStaff
let officer: NamedStaff

beforeAll(async () => {
	installTestSettings()
	a = await makeActing('policy-a', 'policy')
	b = await makeActing('policy-b', 'policy')
	c = await makeActing('policy-c', 'policy')
	officer = await makeActing('officer', 'officer')
})

const stated = { article: '국세징수법 §1', source: '가상 고시', reason: '고시가 바뀌었습니다.' }
const cost = (value: string, from: string): FigureChange => ({
	...{ kind: 'figure', key: 'surcharge.demand-cost', value, from: d(from), to: null },
	...{ article: stated.article, source: stated.source },
})
const proposing = (change: ParameterChange, correction: string | null = null): Proposing => ({
	...{ change, ...stated, correction },
})

const propose = (change: ParameterChange, correction: string | null = null, by = a, when = at) =>
	doing(by, (tx, doer) => proposeChange(tx, doer, proposing(change, correction)), when)

async function proposed(change: ParameterChange, correction: string | null = null) {
	const answer = await propose(change, correction)
	if ('refusal' in answer) throw new Error(answer.refusal)
	return answer.id
}

async function approve(id: string, by = b, when = at, seen?: string) {
	const seenVersion = seen ?? (await currentParameters()).version
	return doing(by, (tx, doer) => approveProposal(tx, doer, id, { seenVersion }), when)
}

const rowsOf = (key: string) =>
	admin`select value, valid_from::text as from, valid_to::text as to, replaced_at is not null as replaced,
		entered_by, approved_by from parameter_figures where key = ${key} order by valid_from, replaced_at`

describe('a change of a figure', () => {
	it('is nothing until a second person approves it, then one turn for every process', async () => {
		const before = await currentParameters()
		const id = await proposed(cost('3000', '2027-01-01'))
		expect((await currentParameters()).version).toBe(before.version)
		expect(await approve(id)).toEqual({ decided: true })

		const after = await currentParameters()
		expect(after.version).not.toBe(before.version)
		const costOn = (day: string) => figureOn(after, 'surcharge.demand-cost', d(day)).value
		expect([costOn('2026-12-31'), costOn('2027-01-01')]).toEqual(['2830', '3000'])
		expect(await rowsOf('surcharge.demand-cost')).toEqual([
			{
				...{ value: '2830', from: '2025-06-01', to: '2026-12-31', replaced: false },
				...{ entered_by: 'dasibom', approved_by: null },
			},
			{
				...{ value: '3000', from: '2027-01-01', to: null, replaced: false },
				...{ entered_by: a.staffId, approved_by: b.staffId },
			},
		])
		expect(await parametersOf(before.version)).toEqual(before)
		const trail = await admin`select action, actor_id from audit_events where subject = ${id}
			order by id`
		expect(trail).toEqual([
			{ action: 'parameter.propose', actor_id: a.staffId },
			{ action: 'parameter.approve', actor_id: b.staffId },
		])
	})

	it('in the past is refused, unless it is a correction; then the old row stays readable', async () => {
		const past = { ...cost('0.65', '2026-06-01'), key: 'living-cost.protected-share' }
		expect(await propose(past)).toEqual({ refusal: 'date_in_past' })
		const fromTheStart = { ...past, from: d('2026-01-01') }
		const id = await proposed(fromTheStart, '처음부터 잘못 옮겼습니다.')
		expect(await approve(id)).toEqual({ decided: true })
		expect(await rowsOf('living-cost.protected-share')).toMatchObject([
			{ value: '0.6', from: '2026-01-01', replaced: true },
			{ value: '0.65', from: '2026-01-01', replaced: false, approved_by: b.staffId },
		])
	})

	it('whose day has passed while it waited is not approved any more', async () => {
		const id = await proposed(cost('3100', '2026-11-25'))
		const late = new Date('2026-11-26T03:00:00Z')
		expect(await approve(id, b, late)).toEqual({ decided: false, refusal: 'date_in_past' })
	})

	it('is not approved over numbers that changed since its effect was shown', async () => {
		const seen = (await currentParameters()).version
		const first = await proposed(cost('3200', '2027-02-01'))
		const second = await proposed(cost('3300', '2027-03-01'))
		expect(await approve(first, b, at, seen)).toEqual({ decided: true })
		expect(await approve(second, b, at, seen)).toEqual({
			...{ decided: false, refusal: 'changed_meanwhile' },
		})
		expect(await approve(second)).toEqual({ decided: true })
	})

	it('stays when the program is set up anew with its own files', async () => {
		const { version } = await currentParameters()
		expect(await asSystem((tx) => loadParameters(tx, parametersFromFiles()))).toBe(version)
		expect((await currentParameters()).version).toBe(version)
	})
})

describe('a change of a holiday', () => {
	const day = { on: d('2027-06-03'), name: '가상 선거일', provisional: true }
	const standing = async () =>
		(await currentParameters()).holidays.find(({ on }) => on === day.on)?.provisional

	it('adds it, makes it certain and ends it, and the numbers are what they were', async () => {
		const before = await currentParameters()
		const steps = ['holiday-added', 'holiday-confirmed', 'holiday-ended'] as const
		const seen: (boolean | undefined)[] = []
		for (const kind of steps) {
			expect(await approve(await proposed({ kind, ...day }))).toEqual({ decided: true })
			seen.push(await standing())
		}
		expect(seen).toEqual([true, false, undefined])
		expect((await currentParameters()).version).toBe(before.version)
	})

	it('that policy staff ended does not come back with the program', async () => {
		const shipped = parametersFromFiles().holidays.find(({ on }) => on > d('2027-01-01'))!
		await approve(await proposed({ kind: 'holiday-ended', ...shipped }))
		await asSystem((tx) => loadParameters(tx, parametersFromFiles()))
		const { holidays } = await currentParameters()
		expect(holidays.some(({ on }) => on === shipped.on)).toBe(false)
	})
})

describe('two at once', () => {
	it('approving the same is one; the other learns that it is decided', async () => {
		const id = await proposed(cost('3400', '2027-04-01'))
		const outcomes = await Promise.all([approve(id, b), approve(id, c), approve(id, b)])
		expect(outcomes.filter(({ decided }) => decided)).toHaveLength(1)
		const lost = outcomes.filter(({ decided }) => !decided)
		expect(lost).toEqual(Array(2).fill({ decided: false, refusal: 'already_decided' }))
		const rows = await rowsOf('surcharge.demand-cost')
		expect(rows.filter(({ value }) => value === '3400')).toHaveLength(1)
	})

	it('approving different ones: each in turn, or told that the numbers changed', async () => {
		const ids = [
			await proposed(cost('3500', '2027-05-01')),
			await proposed(cost('3600', '2027-06-01')),
		]
		const outcomes = await Promise.all(ids.map((id) => approve(id)))
		expect(outcomes.filter(({ decided }) => decided)).toHaveLength(1)
		expect(outcomes).toContainEqual({ decided: false, refusal: 'changed_meanwhile' })
		const open = await admin`select key from parameter_figures
			where replaced_at is null and valid_to is null group by key having count(*) > 1`
		expect(open).toEqual([])
	})

	it('approving and sending back: one of them', async () => {
		const id = await proposed(cost('3700', '2027-07-01'))
		const back = doing(c, (tx, doer) => returnProposal(tx, doer, id, { reason: '근거 부족' }), at)
		const outcomes = await Promise.all([approve(id), back])
		expect(outcomes.filter(({ decided }) => decided)).toHaveLength(1)
	})
})

describe('nobody decides what they proposed', () => {
	it('by the rule', async () => {
		const id = await proposed(cost('3800', '2027-08-01'))
		const own = { decided: false, refusal: 'own_proposal' }
		expect(await approve(id, a)).toEqual(own)
		const back = doing(a, (tx, doer) => returnProposal(tx, doer, id, { reason: 'x' }), at)
		expect(await back).toEqual(own)
	})

	it('by the query', async () => {
		const id = await proposed(cost('3800', '2027-08-01'))
		const set = { state: 'approved' as const, decisionReason: null }
		const decided = (by: NamedStaff) => doing(by, (tx, doer) => decideAs(tx, doer, id, set), at)
		expect(await decided(a)).toBeUndefined()
		expect(await decided(b)).toBe(a.staffId)
	})

	it('by the database, of the proposal and of the figure, whatever a program says', async () => {
		const id = await proposed(cost('3800', '2027-08-01'))
		const own = { state: 'approved' as const, decidedBy: a.staffId, decidedAt: at }
		const decided = asStaff(a, (tx) => tx.update(parameterProposals).set(own))
		await expect(decided).rejects.toMatchObject({
			cause: { message: expect.stringContaining('parameter_proposals_by_four_eyes') },
		})
		const row = {
			...{ key: 'x', value: '1', validFrom: d('2027-01-01'), article: '§', source: 's' },
			...{ enteredBy: a.staffId, approvedBy: a.staffId, enteredAt: at, proposalId: id },
		}
		const entered = asStaff(a, (tx) => tx.insert(parameterFigures).values(row))
		await expect(entered).rejects.toMatchObject({
			cause: { message: expect.stringContaining('parameter_figures_by_four_eyes') },
		})
	})

	it('nor in somebody else’s name, nor twice', async () => {
		const id = await proposed(cost('3900', '2027-09-01'))
		const asB = { state: 'approved' as const, decidedBy: b.staffId, decidedAt: at }
		const forged = asStaff(a, (tx) => tx.update(parameterProposals).set(asB))
		await expect(forged).rejects.toMatchObject({ cause: { code: '42501' } })
		expect(await approve(id)).toEqual({ decided: true })
		const again = asStaff(c, (tx) =>
			tx
				.update(parameterProposals)
				.set({ ...asB, decidedBy: c.staffId })
				.returning(),
		)
		expect((await again).map((row) => row.id)).not.toContain(id)
	})
})

describe('a proposal', () => {
	it('is sent back with a reason, or taken back by whoever made it', async () => {
		const sent = await proposed(cost('4000', '2027-10-01'))
		const reason = '고시 번호를 적어 주세요.'
		await doing(b, (tx, doer) => returnProposal(tx, doer, sent, { reason }), at)
		const found = await asStaff(a, (tx) => findProposal(tx, sent))
		expect(found).toMatchObject({
			...{ state: 'returned', decisionReason: reason, proposer: 'policy-a', decider: 'policy-b' },
		})
		const taken = await proposed(cost('4000', '2027-10-01'))
		const takeBack = (by: NamedStaff) =>
			doing(by, (tx, doer) => withdrawProposal(tx, doer, taken), at)
		expect(await takeBack(b)).toEqual({ decided: false, refusal: 'not_your_proposal' })
		expect(await takeBack(a)).toEqual({ decided: true })
		expect(await approve(taken)).toEqual({ decided: false, refusal: 'already_decided' })
	})

	it('is made by policy staff only, and read by nobody without the role', async () => {
		await expect(propose(cost('4100', '2027-11-01'), null, officer)).rejects.toMatchObject({
			cause: { code: '42501' },
		})
		expect(await asStaff(officer, (tx) => tx.select().from(parameterProposals))).toEqual([])
	})
})
