import { out } from './say.ts'
import type postgres from 'postgres'
import { type Scale } from './scale.ts'

/** The office whose queue is measured, with fifty officers of its own. */
export const OFFICERS = 50

/**
 * Cases, events and traces as years of work leave them, made in the database itself: what is measured
 * is reading among them, so only the columns pages read are filled with care.
 */
export async function crowd(admin: postgres.Sql, scale: Scale): Promise<void> {
	out.error(`making ${scale.cases} cases`)
	await admin`insert into staff (subject, name, office_code)
		select 'bench-' || o.code || '-' || n, '가상공무원' || n, o.code
		from offices o, generate_series(1, ${OFFICERS}::int) n`
	await admin`insert into staff_roles (staff_id, role, granted_at, granted_by)
		select id, 'officer', now(), 'bench' from staff where subject like 'bench-%'`
	await admin`insert into cases (reference, taxpayer_id, office_code, state, version, lane, submitted_at, due_on)
		select 'DB-2026-' || lpad(n::text, 8, '0'), id,
			case when n % 4 = 0 then (select min(code) from offices) else office_code end,
			case when n % 10 < 6 then 'queued' when n % 10 < 8 then 'in_review'
				when n % 10 = 8 then 'recommended' else 'awaiting_taxpayer' end::case_state,
			1, 'full', timestamptz '2026-10-01' + (n % 4000000) * interval '1 second',
			date '2026-11-01' + (n * 7 % 60)::int
		from (select id, office_code, row_number() over (order by id) n from taxpayers where ended_on is null) t
		where n <= ${scale.cases}`
	await admin`insert into queue_items (case_id, office_code, reference, state, kind, assignee_id, due_on, rank,
			submitted_at, waiting_since, amount, taxpayer_name, name_key)
		select c.id, c.office_code, c.reference, c.state, 'voluntary-plan',
			case when c.state <> 'queued' then (select s.id from staff s where s.office_code = c.office_code
				and s.subject = 'bench-' || c.office_code || '-' || (1 + hashtext(c.reference) & 31)) end,
			c.due_on, 100 + abs(hashtext(c.reference) % 50), c.submitted_at, c.submitted_at, t.id % 40000000,
			t.name, lower(replace(t.name, ' ', ''))
		from cases c join taxpayers t on t.id = c.taxpayer_id`
	await admin`insert into case_events (case_id, version, move, from_state, to_state, actor_kind, at)
		select id, 1, 'submit', 'draft', 'submitted', 'taxpayer', submitted_at from cases`
	await admin`insert into audit_events (at, actor_kind, action)
		select timestamptz '2026-01-01' + n * interval '5 seconds', 'staff', 'bench'
		from generate_series(1, ${scale.auditRows}::int) n`
	for (const table of [
		'cases',
		'queue_items',
		'case_events',
		'audit_events',
		'taxpayers',
		'tax_items',
		'payments',
	])
		await admin.unsafe(`vacuum (analyze) ${table}`)
}
