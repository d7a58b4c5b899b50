import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { canonicalJson } from '#app/domain/canonical-json.ts'
import { makeReference, referenceBytes } from '#app/domain/case/reference.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { wishedPlan } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { today } from '#app/platform/clock.server.ts'
import { seal, unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Dated, type Extended, ledgerOf, type Row, taxItem } from './ledger.ts'
import { acting, type Session } from './session.ts'

type Draft = { case_id: string; step: string; answers: string; office_code: string; name: string }

/** Hands a draft in: read in one round trip, reckoned, and written in one statement. */
export async function submit(
	sql: postgres.Sql,
	session: Session,
	parameters: Parameters,
	form: URLSearchParams,
): Promise<string> {
	const on = today()
	return sql.begin(async (tx) => {
		const [, draft, rows, paid, extended] = (await Promise.all([
			acting(tx, session),
			tx<Draft[]>`select d.case_id, d.step, d.answers, c.office_code, t.name from cases c
				join draft_answers d on d.case_id = c.id join taxpayers t on t.id = c.taxpayer_id
				where c.id = ${form.get('caseId')} and c.taxpayer_id = ${session.taxpayerId}
					and c.state = 'draft' for update of c`,
			...ledgerOf(tx, session.taxpayerId),
		])) as [unknown, Draft[], Row[], Dated[], Extended[]]
		const first = draft[0]
		if (!first) throw new Error('No draft')
		const answers = Object.fromEntries(draft.map(({ step, ...row }) => [step, opened(row, step)]))
		const items = rows.map((row) => taxItem(row, paid, extended))
		const reckoned = wishedPlan(answers as Answers, items, on, parameters)
		if (!reckoned || reckoned.refusals) throw new Error('No plan')
		const reference = makeReference(Number(on.slice(0, 4)), randomBytes(referenceBytes))
		const text = canonicalJson({ answers, on, plan: reckoned.plan, parameters: parameters.version })
		const { keys, planId } = { keys: settings().fieldKeys, planId: randomUUID() }
		const place = { table: 'declarations', column: 'snapshot', row: `${first.case_id}:1` }
		const terms = { table: 'plans', column: 'inputs', row: planId }
		await written(tx, {
			...{ caseId: first.case_id, office: first.office_code, name: first.name, reference, planId },
			...{ on, taxpayer: session.taxpayerId, person: session.personId },
			items: rows.map((row, index) => ({
				item: row.id,
				payable: surchargeOf(items[index] ?? items[0]!, on, parameters).payable,
			})),
			...{ plan: reckoned.plan, sealed: seal(keys, place, text) },
			terms: seal(keys, terms, JSON.stringify(reckoned.terms)),
			sha256: createHash('sha256').update(text).digest('hex'),
			...{ version: parameters.version, key: form.get('idempotencyKey') },
		})
		return `/apply/receipt/${reference}`
	})
}

function opened({ case_id, answers }: Omit<Draft, 'step'>, step: string): unknown {
	const place = { table: 'draft_answers', column: 'answers', row: `${case_id}:${step}` }
	return JSON.parse(unseal(settings().fieldKeys, place, answers))
}

// Every row a submission of the portal leaves, in one statement.
function written(tx: postgres.TransactionSql, all: Record<string, unknown>) {
	return tx`with v as (select x.* from jsonb_to_record(${tx.json(all as postgres.JSONValue)}) as x
			("caseId" uuid, office text, name text, reference text, "planId" uuid, "on" date, taxpayer bigint,
			person text, items jsonb, plan jsonb, sealed text, terms text, sha256 text, version text, key text)),
		moved as (update cases set state = 'submitted', version = cases.version + 1, reference = v.reference,
			submitted_at = now(), due_on = v."on" + 14, changed_at = now(), lane = 'quick' from v where id = v."caseId"),
		held as (insert into case_items (case_id, item_id, payable_at_submission)
			select v."caseId", i.item, i.payable from v, jsonb_to_recordset(v.items) i (item bigint, payable bigint)),
		asked as (insert into case_reliefs (case_id, relief) select "caseId", 'voluntary-plan' from v),
		agreed as (insert into consents (case_id, kind, wording_version, given, at)
			select "caseId", 'declaration', '2026-11', 'yes', now() from v),
		planned as (insert into plans (id, case_id, taxpayer_id, relief, origin, state, first_due_on, pay_day, total,
				surcharge_during_plan, calculated_on, paid_before, parameter_version, trace, inputs, created_at)
			select "planId", "caseId", taxpayer, 'voluntary-plan', 'requested', 'proposed', "on", 25,
				(plan->>'total')::bigint, (plan->>'surchargeDuringPlan')::bigint, "on",
				(select coalesce(sum(amount_won), 0) from payments where taxpayer_id = v.taxpayer and cancelled = false),
				version, plan->'instalments', terms, now() from v returning id),
		covered as (insert into plan_items (plan_id, item_id, taxpayer_id)
			select v."planId", i.item, v.taxpayer from v, jsonb_to_recordset(v.items) i (item bigint)),
		paying as (insert into instalments (plan_id, number, taxpayer_id, due_on, amount, of_tax, of_surcharge, of_cost)
			select v."planId", i.number, v.taxpayer, i."dueOn", i.amount, i."ofTax", i."ofSurcharge", i."ofCost"
			from v, jsonb_to_recordset(v.plan->'instalments') i
				(number int, "dueOn" date, amount bigint, "ofTax" bigint, "ofSurcharge" bigint, "ofCost" bigint)),
		reached as (insert into contact_details (taxpayer_id, text_not_calls, language, changed_at)
			select taxpayer, false, 'ko', now() from v on conflict (taxpayer_id) do update set changed_at = now()),
		told as (insert into case_events (case_id, version, move, from_state, to_state, actor_kind, actor_id, at)
			select "caseId", 1, 'submit', 'draft', 'submitted', 'taxpayer', person::uuid, now() from v),
		queued as (insert into queue_items (case_id, office_code, reference, state, kind, due_on, rank, submitted_at,
				amount, taxpayer_name, name_key)
			select "caseId", office, reference, 'submitted', 'voluntary-plan', "on" + 14, 100, now(),
				(plan->>'total')::bigint, name, lower(name) from v),
		kept as (insert into declarations (case_id, version, schema_version, snapshot, sha256, submitted_by, submitted_at)
			select "caseId", 1, 1, sealed, sha256, person::uuid, now() from v),
		forgotten as (delete from draft_answers where case_id = (select "caseId" from v)),
		traced as (insert into audit_events (at, actor_kind, actor_id, action, subject, case_id)
			select now(), 'taxpayer', person, 'submit-application', reference, "caseId" from v),
		remembered as (insert into idempotency_keys (actor, action, key, body_sha256, location, created_at)
			select person, 'submit-application', key, sha256, reference, now() from v on conflict do nothing)
		select graphile_worker.add_job('check-case', json_build_object('caseId', "caseId")) from v`
}
