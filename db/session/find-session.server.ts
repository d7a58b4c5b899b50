import { type StaffRole } from '../../app/domain/role.ts'
import { database } from '../client.server.ts'

type Life = {
	tokenSha256: string
	csrfSecret: string
	lastSeenAt: Date
	endsAt: Date
	revokedAt: Date | null
}

export type TaxpayerSession = Life & {
	kind: 'taxpayer'
	personId: string
	personName: string
	/** For whom the person acts; null until chosen, and again when the ledger takes the link away. */
	taxpayerId: number | null
	taxpayerName: string | null
	/** How many taxpayers the ledger lets this person act for. */
	taxpayers: number
}

export type StaffSession = Life & {
	kind: 'staff'
	staffId: string
	name: string
	disabled: boolean
	officeCode: string | null
	officeName: string | null
	roles: readonly StaffRole[]
}

type Row = {
	kind: 'taxpayer' | 'staff'
	csrfSecret: string
	lastSeenMs: number
	endsMs: number
	revokedMs: number | null
	personId: string | null
	personName: string | null
	taxpayerId: string | null
	taxpayerName: string | null
	taxpayers: number
	staffId: string | null
	staffName: string | null
	disabled: boolean
	officeCode: string | null
	officeName: string | null
	roles: StaffRole[] | null
}

/**
 * The session of a token with whom it stands for, alive or not. On every page, so written for the
 * driver: the token shows one session, that session becomes the actor, and the actor sees only
 * themselves; three statements sent at once.
 */
export async function findSession(
	tokenSha256: string,
): Promise<TaxpayerSession | StaffSession | undefined> {
	const [, , rows] = await database().sql.begin((sql) => [
		sql`select set_config('app.session', ${tokenSha256}, true), set_config('app.kind', '', true),
			set_config('app.person', '', true), set_config('app.taxpayer', '', true),
			set_config('app.staff', '', true), set_config('app.office', '', true),
			set_config('app.auditor', '', true)`,
		sql`select set_config('app.kind', kind, true),
			set_config('app.person', coalesce(person_id::text, ''), true),
			set_config('app.taxpayer', coalesce(taxpayer_id::text, ''), true),
			set_config('app.staff', coalesce(staff_id::text, ''), true)
			from sessions where token_sha256 = ${tokenSha256}`,
		sql<Row[]>`select session.kind, session.csrf_secret as "csrfSecret",
			extract(epoch from session.last_seen_at)::float8 * 1000 as "lastSeenMs",
			extract(epoch from session.ends_at)::float8 * 1000 as "endsMs",
			extract(epoch from session.revoked_at)::float8 * 1000 as "revokedMs",
			person.id as "personId", person.name as "personName",
			taxpayer.id as "taxpayerId", taxpayer.name as "taxpayerName",
			(select count(*)::int from identity_links link where link.ci_hash = person.ci_hash) as taxpayers,
			member.id as "staffId", member.name as "staffName",
			member.disabled_at is not null as disabled,
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
			where session.token_sha256 = ${tokenSha256}`,
	])
	const row = rows[0]
	return row && sessionFrom(tokenSha256, row)
}

function sessionFrom(tokenSha256: string, row: Row): TaxpayerSession | StaffSession | undefined {
	const life: Life = {
		tokenSha256,
		csrfSecret: row.csrfSecret,
		lastSeenAt: new Date(row.lastSeenMs),
		endsAt: new Date(row.endsMs),
		revokedAt: row.revokedMs === null ? null : new Date(row.revokedMs),
	}
	const { personId, personName, staffId, staffName } = row
	if (row.kind === 'taxpayer' && personId !== null && personName !== null) {
		const { taxpayerName, taxpayers } = row
		const taxpayerId = row.taxpayerId === null ? null : Number(row.taxpayerId)
		return { kind: 'taxpayer', ...life, personId, personName, taxpayerId, taxpayerName, taxpayers }
	}
	if (row.kind === 'staff' && staffId !== null && staffName !== null) {
		const { disabled, officeCode, officeName } = row
		const roles = row.roles ?? []
		return {
			kind: 'staff',
			...life,
			staffId,
			name: staffName,
			disabled,
			officeCode,
			officeName,
			roles,
		}
	}
	return undefined
}
