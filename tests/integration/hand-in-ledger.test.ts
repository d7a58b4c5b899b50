import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { resumeDelivery, tellProgress } from '#app/features/ledger/delivery.server.ts'
import { importDelivery } from '#app/features/ledger/import-delivery.server.ts'
import { sweepRejects } from '#app/features/ledger/sweep-rejects.server.ts'
import { now, setClock } from '#app/platform/clock.server.ts'
import { action } from '#app/routes/staff.ledger._index.tsx'
import { loader as openOne } from '#app/routes/staff.ledger.$id._index.tsx'
import { loader as openRejects } from '#app/routes/staff.ledger.$id.rejects.tsx'
import { loader as openCorrections } from '#app/routes/staff.ledger.corrections.tsx'
import { firstLineOf, headerOf, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { makeStaff, makeTaxpayer, signInAsStaff } from '#tests/support/accounts.ts'
import { asking, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-hand-in-'))
let cookie = ''
let key = ''

beforeAll(async () => {
	installTestSettings({ EVIDENCE_DIR: folder })
	setClock('2026-11-23T10:00:00+09:00')
	const taxpayerId = await makeTaxpayer('김가상')
	const [row] = await admin`select key from taxpayers where id = ${taxpayerId}`
	key = row?.key as string
	cookie = (await signInAsStaff(await makeStaff('manager', ['operations-manager']))).cookie
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const person = (office: string, name = '김가상') =>
	`${key},individual,${name},1970,,${office},,,ko,,,,,,,n`

function fileOf(kind: LedgerKind, lines: string[]): File {
	const head = [firstLineOf(kind, { asOf: '2026-11-23', mode: 'delta' }), headerOf(kind)]
	return new File([[...head, ...lines, ''].join('\n')], `${kind}.csv`, { type: 'text/csv' })
}

/** Hands files in as the page does; the address one is led to, or the answer when nothing was taken. */
async function handIn(files: File[], skipRejects = false) {
	const body = new FormData()
	for (const file of files) body.append('files', file)
	if (skipRejects) body.append('skipRejects', 'yes')
	const request = asking('/staff/ledger', { method: 'POST', cookie, body })
	const answer = await action({ request, params: {}, context: {} as never })
	return answer instanceof Response ? (answer.headers.get('location') ?? '') : answer
}

async function work(): Promise<void> {
	const jobs = await admin<{ payload: { id: string } }[]>`
		select p.payload from graphile_worker._private_jobs p
		join graphile_worker._private_tasks t on t.id = p.task_id
		where t.identifier = 'import-ledger-file' order by p.id`
	for (const { payload } of jobs) await importDelivery(payload)
	await admin`delete from graphile_worker._private_jobs`
}

async function open(address: string) {
	const id = address.split('/').at(-1) ?? ''
	return openOne({ request: asking(address, { cookie }), params: { id }, context: {} as never })
}

const kept = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

it('a file is kept encrypted until the worker has brought it in, and its page opens itself anew', async () => {
	const address = await handIn([fileOf('identity_links', [`${key},made-up-ci-of-one`])])
	const waiting = await open(String(address))
	expect(waiting.data.view).toMatchObject({ state: 'waiting', fileName: 'identity_links.csv' })
	expect(new Headers(waiting.init?.headers).get('refresh')).toBe('5')
	const [file, ...others] = kept()
	expect(others).toEqual([])
	const bytes = readFileSync(path.join(file?.parentPath ?? '', file?.name ?? ''))
	expect(bytes.includes('made-up-ci')).toBe(false)

	await work()
	const done = await open(String(address))
	expect(done.data.view).toMatchObject({ state: 'accepted', counts: { rows: '1', inserted: '1' } })
	expect(new Headers(done.init?.headers).has('refresh')).toBe(false)
	expect(kept()).toEqual([])
	const [trail] = await admin`
		select actor_kind from audit_events where action = 'ledger_imported' order by id desc limit 1`
	expect(trail?.actor_kind).toBe('staff')
})

it('one under way says how far it is, how fast, and how long it still takes', async () => {
	const address = String(await handIn([fileOf('extensions', [])]))
	const id = address.split('/').at(-1) ?? ''
	await resumeDelivery(id, now())
	const far = { share: 0.3, rows: 120_000, rowsPerSecond: 61_234, secondsLeft: 9 }
	await tellProgress(id, { phase: 'staging', ...far })
	expect((await open(address)).data.view.progress).toEqual({
		...{ phase: 'staging', share: 30, rows: '120,000', rate: '61,234', secondsLeft: 9 },
	})
	await work()
})

it('a bad file is refused with a list of its lines', async () => {
	const address = String(await handIn([fileOf('taxpayers', [person('nowhere')])]))
	await work()
	const { view } = (await open(address)).data
	expect(view).toMatchObject({
		...{ state: 'refused', hasRejectFile: true },
		reasons: [{ reason: 'unknown_office', count: '1' }],
	})
	const params = { id: view.id }
	const request = asking(`${address}/rejects`, { cookie })
	const answer = await openRejects({ request, params, context: {} as never })
	expect(answer.headers.get('content-disposition')).toContain('taxpayers.rejects.csv')
	const csv = Buffer.from(await answer.arrayBuffer()).toString()
	expect(csv).toMatch(
		/^\ufeffline,field,value,reason,ko,en\r\n3,office_code,nowhere,unknown_office,/,
	)
	const trail = await admin`select 1 from audit_events where action = 'ledger_rejects_read'`
	expect(trail).toHaveLength(1)
})

it('the list is removed after thirty days', async () => {
	setClock('2026-12-22T10:00:00+09:00')
	await sweepRejects()
	expect(kept()).toHaveLength(1)
	setClock('2026-12-24T10:00:00+09:00')
	await sweepRejects()
	expect(kept()).toEqual([])
	setClock('2026-11-23T10:00:00+09:00')
})

it('several files come in the order one builds on the other, wrong lines left out when asked', async () => {
	const offices = fileOf('offices', ['202,가상부산1세무서,부산,가상로 2,051-000-0001,평일'])
	const people = fileOf('taxpayers', [
		person('202', '이가상'),
		person('nowhere').replace(key, 'T-2'),
	])
	expect(await handIn([people, offices], true)).toBe('/staff/ledger')
	await work()
	const rows = await admin`
		select kind, state, updated, inserted, rejected from ledger_deliveries
		where skip_rejects order by started_at, ended_at`
	expect(rows.map((row) => ({ ...row }))).toEqual(
		expect.arrayContaining([
			{ kind: 'offices', state: 'accepted', updated: 0, inserted: 1, rejected: 0 },
			{ kind: 'taxpayers', state: 'accepted', updated: 1, inserted: 0, rejected: 1 },
		]),
	)
})

it('what a file corrected can be read, and the person sees who read it', async () => {
	const request = asking(`/staff/ledger/corrections?row=${key}`, { cookie })
	const { rows } = await openCorrections({ request, params: {}, context: {} as never })
	expect(rows).toMatchObject([
		{
			...{ rowKey: key, change: 'changed', fileName: 'taxpayers.csv', byName: 'manager' },
			fields: expect.arrayContaining([{ field: 'name', before: '김가상', after: '이가상' }]),
		},
	])
	const seen = await admin`select what, purpose from access_records`
	expect(seen.map((row) => ({ ...row }))).toEqual([{ what: 'ledger', purpose: 'keep-ledger' }])
})

it('nothing is handed in without a file', async () => {
	expect(await handIn([])).toMatchObject({ data: { refusal: 'no_file' }, init: { status: 400 } })
})

it('more files than are taken at once are refused, and none of them is kept', async () => {
	const before = kept().length
	const refused = await handIn(Array.from({ length: 201 }, () => fileOf('offices', [])))
	expect(refused).toMatchObject({ data: { refusal: 'too_many_files' }, init: { status: 400 } })
	expect(kept()).toHaveLength(before)
})

it('a post that breaks off is refused, and nothing of it is kept', async () => {
	const before = kept().length
	const head = '--e\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\n'
	const headers = { 'content-type': 'multipart/form-data; boundary=e' }
	const request = asking('/staff/ledger', {
		...{ method: 'POST', cookie, headers, body: `${head}#ledger=offices` },
	})
	const thrown = await thrownBy(() =>
		Promise.resolve(action({ request, params: {}, context: {} as never })),
	)
	expect(thrown.status).toBe(400)
	expect(kept()).toHaveLength(before)
})
