import type postgres from 'postgres'
import { acting, type Session } from './session.ts'
import { day, safe, won } from './shell.ts'

const rows = 30

type Row = {
	reference: string
	state: string
	kind: string
	due_on: string
	rank: number
	submitted_at: Date
	case_id: string
	amount: string
	taxpayer_name: string
	assignee: string | null
	evidence_needed: number
	evidence_received: number
}

/** A page of the office's queue in its order. */
export async function queuePage(
	sql: postgres.Sql,
	session: Session,
	asked: URLSearchParams,
): Promise<string> {
	const state = asked.get('state')
	const [, , found] = await sql.begin((tx) => [
		acting(tx, session),
		tx`select version from parameter_versions order by since desc limit 1`,
		tx<
			Row[]
		>`select q.case_id, q.reference, q.state, q.kind, q.due_on::text, q.rank, q.submitted_at, q.amount,
				q.evidence_needed, q.evidence_received, q.help_needs, q.flags, q.seized, q.taxpayer_name, q.language,
				q.assignee_id, staff.name as assignee, q.waiting_since, c.law_due_on
			from (select * from queue_items q
				where q.office_code = ${session.officeCode} ${state ? tx`and q.state = ${state}` : tx``}
				order by q.due_on, q.rank, q.submitted_at, q.case_id limit ${rows + 1}) q
			join cases c on c.id = q.case_id left join staff on staff.id = q.assignee_id
			order by q.due_on, q.rank, q.submitted_at, q.case_id`,
		tx`select i.id, i.about, i.sent_at, t.name from inquiries i join taxpayers t on t.id = i.taxpayer_id
			where i.office_code = ${session.officeCode} and i.answered_at is null order by i.sent_at, i.id limit ${rows + 1}`,
	])
	return `<form><select name="state"><option>모두</option></select><button>보기</button></form>
<table><caption>할 일</caption><thead><tr><th>누구</th><th>무엇</th><th>상태</th><th>기한</th><th>서류</th><th>맡은 사람</th><th>금액</th></tr></thead>
<tbody>${found.slice(0, rows).map(line).join('')}</tbody></table><a href="?after=${found[rows]?.case_id ?? ''}">다음</a>`
}

function line(row: Row): string {
	const name = `${row.taxpayer_name.slice(0, 1)}**`
	return `<tr><td><a href="/staff/cases/${row.reference}">${safe(name)} <span>${row.reference}</span></a></td><td>${row.kind}</td><td><span class="tag">${row.state}</span></td><td>${day(row.due_on)}</td><td>${row.evidence_received}/${row.evidence_needed}</td><td>${safe(row.assignee) || '없음'}</td><td>${won(Number(row.amount))}</td></tr>`
}
