import { createHash } from 'node:crypto'
import type postgres from 'postgres'

export type Session = {
	kind: string
	personId: string | null
	taxpayerId: string | null
	staffId: string | null
	officeCode: string | null
	staffName: string | null
}

/** The statements of `db/session/find-session.server.ts`. */
export async function findSession(sql: postgres.Sql, cookie: string): Promise<Session | undefined> {
	const token = /__Host-dasibom(?:-staff)?=([\w-]{43})/.exec(cookie)?.[1]
	if (!token) return undefined
	const key = createHash('sha256').update(token).digest('hex')
	const [, , rows] = await sql.begin((tx) => [
		tx`select set_config('app.session', ${key}, true), set_config('app.kind', '', true),
			set_config('app.person', '', true), set_config('app.taxpayer', '', true),
			set_config('app.staff', '', true), set_config('app.office', '', true),
			set_config('app.auditor', '', true)`,
		tx`select set_config('app.kind', kind, true),
			set_config('app.person', coalesce(person_id::text, ''), true),
			set_config('app.taxpayer', coalesce(taxpayer_id::text, ''), true),
			set_config('app.staff', coalesce(staff_id::text, ''), true)
			from sessions where token_sha256 = ${key}`,
		tx<Session[]>`select session.kind, session.csrf_secret,
			session.last_seen_at, session.ends_at, session.revoked_at,
			person.id as "personId", taxpayer.id as "taxpayerId", taxpayer.name,
			(select count(*)::int from identity_links link where link.ci_hash = person.ci_hash) as taxpayers,
			member.id as "staffId", member.name as "staffName",
			member.office_code as "officeCode", office.name as "officeName",
			(select array_agg(held.role order by held.granted_at) from staff_roles held
				where held.staff_id = member.id and held.removed_at is null) as roles
			from sessions session
			left join people person on person.id = session.person_id
			left join identity_links chosen
				on chosen.ci_hash = person.ci_hash and chosen.taxpayer_id = session.taxpayer_id
			left join taxpayers taxpayer on taxpayer.id = chosen.taxpayer_id
			left join staff member on member.id = session.staff_id
			left join offices office on office.code = member.office_code
			where session.token_sha256 = ${key}`,
	])
	return rows[0]
}

/** Who acts, for the policies of one transaction. */
export function acting(tx: postgres.TransactionSql, session: Session) {
	return tx`select set_config('app.kind', ${session.kind}, true),
		set_config('app.person', ${session.personId ?? ''}, true),
		set_config('app.taxpayer', ${session.taxpayerId ?? ''}, true),
		set_config('app.staff', ${session.staffId ?? ''}, true),
		set_config('app.office', ${session.officeCode ?? ''}, true),
		set_config('app.auditor', '', true), set_config('app.session', '', true)`
}
