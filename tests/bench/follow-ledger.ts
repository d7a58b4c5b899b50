import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { followCases } from '#app/features/ledger-follow/follow-cases.server.ts'
import { followLedger } from '#app/features/ledger-follow/follow-ledger.server.ts'
import { trackPlansOf } from '#app/features/plan-watch/track-plans.server.ts'
import { installTestSettings } from '#tests/support/settings.ts'
import { migrate } from '#app/server/database/migrate.ts'
import { startEmbeddedPostgres } from '#app/server/embedded-postgres/embedded-postgres.ts'
import { APPLICATION } from '#app/server/embedded-postgres/roles.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'

// How many people a second the worker follows after a file; each has an open case of two items, every
// other one a plan of six instalments, and every tenth has just paid one item off.
const people = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-bench-'))
const root = process.cwd()
const cluster = await startEmbeddedPostgres({ root, folder: path.join(folder, 'database') })
try {
	await migrate({ ownerUrl: cluster.ownerUrl, applicationRole: APPLICATION, root })
	installTestSettings()
	const superuser = new URL(cluster.adminUrl)
	superuser.pathname = new URL(cluster.ownerUrl).pathname
	const admin = postgres(superuser.href, { max: 1, onnotice: () => undefined })
	await fill(admin)
	openDatabase(cluster.applicationUrl)
	for (const file of ['the first file', 'a payment', 'nothing new']) {
		if (file === 'a payment') await pay(admin)
		await admin`insert into ledger_changes (taxpayer_id) select id from taxpayers`
		await admin`vacuum analyze`
		const began = performance.now()
		const cpu = process.cpuUsage()
		const followed = await followLedger([followCases, trackPlansOf])
		const seconds = (performance.now() - began) / 1000
		const { user, system } = process.cpuUsage(cpu)
		const rate = `${Math.round(followed / seconds)} a second`
		const own = `${((user + system) / followed).toFixed(0)} µs of our own CPU each`
		process.stdout.write(
			`${file}: ${followed} people in ${seconds.toFixed(1)} s, ${rate}, ${own}\n`,
		)
	}
	const [left] = await admin`select count(*)::int as n from case_events where move = 'item-left'`
	const [paid] = await admin`select count(*)::int as n from instalments where state = 'paid'`
	process.stdout.write(`${String(left?.n)} items left, ${String(paid?.n)} instalments paid\n`)
	await admin.end()
} finally {
	await closeDatabase()
	await cluster.stop(500)
	rmSync(folder, { recursive: true, force: true })
}

async function fill(admin: postgres.Sql): Promise<void> {
	await admin`insert into offices (code, name, region, address, phone, hours)
		values ('101', '가상세무서', '가상', '가상로 1', '02-000-0000', '평일')`
	await admin`insert into taxpayers (key, kind, name, office_code, as_of)
		select 'T-' || n, 'individual', '가상' || n, '101', '2026-11-20' from generate_series(1, ${people}) n`
	await admin`insert into tax_items (item_no, taxpayer_id, office_code, tax_code, attribution,
			decision_kind, established_on, statutory_due_on, noticed_on, designated_due_on, tax_won, stage,
			status, as_of)
		select 'I-' || p.id || '-' || n, p.id, '101', '41', '2025-2', '1', '2025-12-31', '2026-01-26',
			'2026-03-10', '2026-03-31', 1000000 + p.id * 10, 'demand-passed', 'open', '2026-11-20'
		from taxpayers p, generate_series(1, 2) n`
	await admin`insert into cases (taxpayer_id, reference, office_code, state, version, submitted_at)
		select id, 'DB-' || id, '101', 'queued', 3, now() from taxpayers`
	await admin`insert into case_items (case_id, item_id, payable_at_submission)
		select c.id, i.id, i.tax_won from cases c join tax_items i on i.taxpayer_id = c.taxpayer_id`
	await admin`insert into queue_items (case_id, office_code, reference, state, kind, due_on, rank,
			submitted_at, amount, taxpayer_name, name_key)
		select id, '101', reference, 'queued', 'voluntary-plan', '2026-12-11', 100, now(), 1, '가상', '가상' from cases`
	await admin`insert into plans (case_id, taxpayer_id, relief, origin, state, first_due_on, pay_day, total,
			surcharge_during_plan, calculated_on, parameter_version, trace, created_at, active_from)
		select id, taxpayer_id, 'voluntary-plan', 'requested', 'active', '2026-11-25', 25, 1200000, 0,
			'2026-11-20', 'x', '[]', now(), '2026-11-20' from cases where taxpayer_id % 2 = 0`
	await admin`insert into plan_items (plan_id, item_id, taxpayer_id)
		select p.id, i.id, i.taxpayer_id from plans p join tax_items i on i.taxpayer_id = p.taxpayer_id`
	await admin`insert into instalments (plan_id, taxpayer_id, number, due_on, amount, of_tax, of_surcharge, of_cost)
		select id, taxpayer_id, n, date '2026-11-25' + 30 * (n - 1), 200000, 200000, 0, 0
		from plans, generate_series(1, 6) n`
	await admin`insert into ledger_imports (kind, mode, as_of, file_name, sha256, rows, inserted, updated, ended,
		imported_at) values ('payments', 'delta', '2026-11-21', 'x', 'x', 0, 0, 0, 0, now())`
}

async function pay(admin: postgres.Sql): Promise<void> {
	await admin`insert into payments (payment_no, item_id, taxpayer_id, paid_on, amount_won, channel, as_of)
		select 'P-' || id, id, taxpayer_id, '2026-11-21',
			case when taxpayer_id % 10 = 0 then 5000000 else 200000 end, 'account', '2026-11-21'
		from tax_items where item_no like '%-1'`
}
