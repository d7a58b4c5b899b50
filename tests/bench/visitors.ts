import type postgres from 'postgres'
import { newToken, tokenSha256 } from '#db/session/session-token.server.ts'

/** Sessions as signing in leaves them: the cookie of each of `count` taxpayers with open cases. */
export async function signInTaxpayers(admin: postgres.Sql, count: number): Promise<string[]> {
	const tokens = Array.from({ length: count }, newToken)
	const hashes = tokens.map(tokenSha256)
	await admin`with chosen as (
			select l.ci_hash, l.taxpayer_id, row_number() over () n
			from identity_links l tablesample bernoulli (${Math.min(100, share(count))})
			limit ${count}),
		known as (insert into people (ci_hash, name)
			select distinct on (ci_hash) ci_hash, '가상인' from chosen
			on conflict (ci_hash) do update set name = excluded.name returning id, ci_hash)
		insert into sessions (token_sha256, kind, person_id, taxpayer_id, csrf_secret, created_at, last_seen_at, ends_at)
		select (${hashes}::text[])[n], 'taxpayer', known.id, taxpayer_id, md5(random()::text),
			now(), now(), now() + interval '4 hours'
		from chosen join known using (ci_hash)`
	return tokens.map((token) => `__Host-dasibom=${token}`)
}

// A sample at random spreads over the table; more than asked for, so that enough remain.
const share = (count: number) => Math.max(0.5, count / 1000)

/** The cookies of officers of one office. */
export async function signInOfficers(
	admin: postgres.Sql,
	officeCode: string,
	count: number,
): Promise<string[]> {
	const tokens = Array.from({ length: count }, newToken)
	await admin`insert into sessions (token_sha256, kind, staff_id, csrf_secret, created_at, last_seen_at, ends_at)
		select (${tokens.map(tokenSha256)}::text[])[n], 'staff', id, md5(random()::text),
			now(), now(), now() + interval '4 hours'
		from (select id, row_number() over (order by id) n from staff
			where office_code = ${officeCode} and subject like 'bench-%') s
		where n <= ${count}`
	return tokens.map((token) => `__Host-dasibom-staff=${token}`)
}

/** The office that holds the most cases. */
export async function largestOffice(admin: postgres.Sql): Promise<string> {
	const [row] = await admin<{ code: string }[]>`select office_code as code from cases
		group by 1 order by count(*) desc, 1 limit 1`
	return row?.code ?? ''
}
