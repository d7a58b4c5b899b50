import { takeNext } from '#app/features/review/take-next.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { doing } from '#tests/support/make-staff.ts'
import { lineOf, measured } from './in-process.ts'
import { type Line } from './table.ts'
import { largestOffice } from './visitors.ts'
import { type World } from './world.ts'

const PASSES = 7
const WARM_UPS = 3
const OFFICERS = 50
const TAKEN_EACH = 4

/** Fifty officers press "take next" at once, beside a loop of plain statements that does the same. */
export async function takingNext({ admin }: World): Promise<Line[]> {
	const office = await largestOffice(admin)
	const officers = await admin<{ id: string }[]>`select id from staff
		where office_code = ${office} and subject like 'bench-%' limit ${OFFICERS}`
	const taken: string[] = []
	const take = (staffId: string) => async () => {
		const staff = { staffId, officeCode: office, roles: ['officer' as const], name: 'bench' }
		const next = await doing(staff, takeNext, now())
		if ('refusal' in next) throw new Error('Nothing was left to take')
		taken.push(next.reference)
	}
	const presses = (press: (id: string) => () => Promise<unknown>) =>
		Array.from({ length: TAKEN_EACH }, () => officers.map(({ id }) => press(id))).flat()
	let twice = 0
	const ours = []
	const limit = []
	for (let turn = 1 - WARM_UPS; turn <= PASSES; turn += 1) {
		await putBack(admin, office)
		const results = [
			await measured(presses(plainlyTaken(admin, office)), OFFICERS),
			await measured(presses(take), OFFICERS),
		] as const
		twice += taken.length - new Set(taken).size
		taken.length = 0
		if (turn <= 0) continue
		limit.push(results[0])
		ours.push(results[1])
	}
	return compared(`take next, ${twice} taken twice`, 'plain loop', limit, ours)
}

// As the queue was before anybody took anything, so that it never runs empty.
async function putBack(admin: World['admin'], office: string): Promise<void> {
	const made = admin`select id from cases
		where office_code = ${office} and state = 'in_review' and version > 1 and reference like 'DB-2026-%'`
	await admin.begin(async (sql) => {
		await sql`delete from assignments where case_id in (${made})`
		await sql`delete from case_events where version > 1 and case_id in (${made})`
		await sql`update queue_items set state = 'queued', assignee_id = null where case_id in (${made})`
		await sql`update cases set state = 'queued', version = 1 where id in (${made})`
	})
}

const plainlyTaken = (admin: World['admin'], office: string) => (staffId: string) => () =>
	admin.begin(async (sql) => {
		const [next] = await sql<
			{ id: string }[]
		>`select c.id from queue_items q join cases c on c.id = q.case_id
			where q.office_code = ${office} and q.state = 'queued' and c.state = 'queued' and q.assignee_id is null
			order by q.due_on, q.rank, q.submitted_at, q.case_id for update of c skip locked limit 1`
		const id = next?.id ?? ''
		await sql`update cases set state = 'in_review', version = version + 1 where id = ${id}`
		await sql`insert into case_events (case_id, version, move, from_state, to_state, actor_kind, at)
			values (${id}, 2, 'take', 'queued', 'in_review', 'staff', now())`
		await sql`insert into assignments (case_id, staff_id, assigned_at) values (${id}, ${staffId}, now())`
		await sql`update queue_items set state = 'in_review', assignee_id = ${staffId} where case_id = ${id}`
		await sql`insert into audit_events (at, actor_kind, action, case_id)
			values (now(), 'staff', 'bench', ${id})`
	})

type Passes = Parameters<typeof lineOf>[2]

function compared(work: string, who: string, limit: Passes, ours: Passes): Line[] {
	const [first, second] = [lineOf(work, who, limit), lineOf(work, 'Dasibom', ours)]
	return [first, { ...second, ratio: (second.rate ?? 0) / (first.rate ?? 1) }]
}
