import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasCase, removeFile } from '#app/features/evidence/keep-file.server.ts'
import { openAsStaff } from '#app/features/evidence/open-as-staff.server.ts'
import { receiveEvidence } from '#app/features/evidence/receive-evidence.server.ts'
import { fileResponse, findFile, findOwnFile } from '#app/features/evidence/serve-file.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { makePerson, makeStaff, makeTaxpayer } from '#tests/support/accounts.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { lockedPdf, onePagePdf, photo } from '#tests/support/evidence-file.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-evidence-'))
const names = { personName: '김가상', taxpayerName: '김가상' }

let owner: { personId: string; taxpayerId: number; personName: string; taxpayerName: string }
let stranger: typeof owner
let caseId: string

beforeAll(async () => {
	installTestSettings({ EVIDENCE_DIR: folder })
	owner = {
		personId: await makePerson('ci-owner'),
		taxpayerId: await makeTaxpayer('김가상'),
		...names,
	}
	stranger = {
		personId: await makePerson('ci-other'),
		taxpayerId: await makeTaxpayer('이가상'),
		...names,
	}
})

beforeEach(async () => {
	await admin`delete from evidence_files`
	await admin`delete from information_requests`
	await admin`delete from cases`
	const [row] =
		await admin`insert into cases (taxpayer_id, office_code) values (${owner.taxpayerId}, '101') returning id`
	caseId = String(row?.id)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function upload(files: readonly (readonly [string, Buffer])[], who = owner, more = {}) {
	const body = new FormData()
	for (const [name, bytes] of files) body.append('file', new Blob([new Uint8Array(bytes)]), name)
	const request = new Request('http://127.0.0.1/evidence/upload', { method: 'POST', body })
	return receiveEvidence(request, who, { caseId, rule: null, replaces: null, ...more })
}

const filesKept = async () =>
	(await admin`select * from evidence_files where removed_at is null`).length
const filesStored = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
		.length

async function onlyFile(): Promise<string> {
	const [row] = await admin`select id from evidence_files where removed_at is null`
	return String(row?.id)
}

describe('a file', () => {
	it.each([
		['a photo', '사진.jpg', photo],
		[
			'a picture',
			'그림.png',
			() =>
				sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
					.png()
					.toBuffer(),
		],
		['a PDF', '진단서.pdf', async () => onePagePdf()],
		['a photo named as something else', '사진.txt', () => photo(90)],
	] as const)('%s is kept', async (_what, name, make) => {
		expect(await upload([[name, await make()]])).toMatchObject({ saved: [name], refused: [] })
		expect(await filesKept()).toBe(1)
	})

	it.each([
		['empty', 'empty', async () => Buffer.alloc(0)],
		['text', 'wrong_type', async () => Buffer.from('이것은 글입니다')],
		[
			'a script named as a photo',
			'wrong_type',
			async () => Buffer.from('<script>alert(1)</script>'),
		],
		['half a photo', 'corrupt', async () => (await photo()).subarray(0, 400)],
		[
			'half a PDF',
			'corrupt',
			async () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(500, 'x')]),
		],
		['a locked PDF', 'password_protected', async () => lockedPdf()],
		[
			'over 20 MB',
			'too_large',
			async () => Buffer.concat([await photo(), Buffer.alloc(20 * 1024 * 1024)]),
		],
	] as const)('that is %s is refused and leaves nothing behind', async (_what, refusal, make) => {
		const before = filesStored()
		expect(await upload([['x.jpg', await make()]])).toMatchObject({
			saved: [],
			refused: [{ name: 'x.jpg', refusal }],
		})
		expect(await filesKept()).toBe(0)
		expect(filesStored()).toBe(before)
	})

	it('is judged for itself beside others', async () => {
		const { saved, refused } = await upload([
			['a.jpg', await photo(1)],
			['b.txt', Buffer.from('b')],
			['c.pdf', onePagePdf()],
		])
		expect(saved).toEqual(['a.jpg', 'c.pdf'])
		expect(refused).toEqual([{ name: 'b.txt', refusal: 'wrong_type' }])
	})

	it('is not taken twice for the same thing', async () => {
		await upload([['a.jpg', await photo()]])
		expect((await upload([['b.jpg', await photo()]])).refused).toEqual([
			{ name: 'b.jpg', refusal: 'same_file' },
		])
	})

	it('is the twenty-first and refused, also when sent at once with others', async () => {
		const photos = await Promise.all(Array.from({ length: 25 }, (_, index) => photo(index * 10)))
		const receipts = await Promise.all(
			photos.map((bytes, index) => upload([[`${index}.jpg`, bytes]])),
		)
		expect(receipts.flatMap(({ saved }) => saved)).toHaveLength(20)
		expect(receipts.flatMap(({ refused }) => refused.map(({ refusal }) => refusal))).toEqual(
			Array.from({ length: 5 }, () => 'too_many_files'),
		)
		expect(await filesKept()).toBe(20)
	})

	it('is said to be one too many at once, by its name, and is not stored', async () => {
		const before = filesStored()
		const chosen = Array.from({ length: 43 }, (_, index) => [`${index + 1}.txt`, Buffer.from('b')])
		const sent = await upload(chosen as [string, Buffer][], owner, { rule: 'income' })
		expect(sent.refused.slice(39).map(({ name, refusal }) => [name, refusal])).toEqual([
			['40.txt', 'wrong_type'],
			...['41.txt', '42.txt', '43.txt'].map((name) => [name, 'too_many_at_once']),
		])
		expect(sent).toMatchObject({ saved: [], refusedInAll: 43, of: { rule: 'income' } })
		expect(filesStored()).toBe(before)
	})

	it('has room in an answer to a request, however full the application is', async () => {
		const photos = await Promise.all(Array.from({ length: 31 }, (_, index) => photo(index * 8)))
		const [request] = photos.splice(0, 1)
		await admin`insert into evidence_files
			(case_id, name, type, bytes, sha256, store_key, uploaded_by, uploaded_at)
			select ${caseId}, n || '.jpg', 'image/jpeg', 5242880, n, n, ${owner.personId}, '2026-11-01'
			from generate_series(1, 20) n`
		const full = await upload([['late.jpg', request!]])
		expect(full.refused).toEqual([{ name: 'late.jpg', refusal: 'too_many_files' }])
		await admin`update cases set state = 'awaiting_taxpayer', reference = 'DB-2026-2222-2223',
			submitted_at = now(), awaiting_until = '2026-12-10' where id = ${caseId}`
		await admin`insert into information_requests (case_id, due_on, asked_at)
			values (${caseId}, '2026-12-10', '2026-11-02')`
		const answer = await upload(
			photos.slice(0, 11).map((bytes, index) => [`${index}.jpg`, bytes] as const),
		)
		expect(answer.saved).toHaveLength(10)
		expect(answer.refused).toEqual([{ name: '10.jpg', refusal: 'too_many_answer_files' }])
	})

	it('replaces another one', async () => {
		await upload([['a.jpg', await photo(1)]])
		const first = await onlyFile()
		await upload([['b.jpg', await photo(2)]], owner, { replaces: first })
		expect(await filesKept()).toBe(1)
		expect(await onlyFile()).not.toBe(first)
	})
})

describe('somebody else', () => {
	it('adds nothing to the case', async () => {
		const before = filesStored()
		const photos = [['a.jpg', await photo()]] as const
		await expect(upload(photos, stranger)).rejects.toMatchObject({ status: 404 })
		expect([await filesKept(), filesStored()]).toEqual([0, before])
	})

	it('neither finds nor removes a file', async () => {
		await upload([['a.jpg', await photo()]])
		const fileId = await onlyFile()
		const { taxpayerId } = owner
		const asked = { caseId, taxpayerId, fileId, at }
		expect(await asTaxpayer(stranger, (tx) => findFile(tx, fileId))).toBeUndefined()
		expect(await asTaxpayer(stranger, (tx) => removeFile(tx, asked))).toBeUndefined()
		expect(await filesKept()).toBe(1)
	})

	it('would do neither if row-level security were away', async () => {
		await upload([['a.jpg', await photo()]])
		const fileId = await onlyFile()
		const { taxpayerId } = stranger
		const asked = { caseId, taxpayerId, fileId, at }
		expect(await asSystem((tx) => findFile(tx, fileId))).toBeDefined()
		expect(await asSystem((tx) => findOwnFile(tx, asked))).toBeUndefined()
		expect(await asSystem((tx) => hasCase(tx, asked))).toBe(false)
		expect(await asSystem((tx) => removeFile(tx, asked))).toBeUndefined()
		expect(await filesKept()).toBe(1)
	})
})

describe('what was handed in', () => {
	const reference = 'DB-2026-2222-2222'
	const submit = () =>
		admin`update cases set state = 'in_review', reference = ${reference}, submitted_at = now() where id = ${caseId}`

	it('is neither added to nor taken back', async () => {
		await upload([['a.jpg', await photo()]])
		const fileId = await onlyFile()
		await submit()
		expect((await upload([['b.jpg', await photo(2)]])).refused[0]?.refusal).toBe('not_open')
		const asked = { caseId, taxpayerId: owner.taxpayerId, fileId, at }
		expect(await asTaxpayer(owner, (tx) => removeFile(tx, asked))).toBeUndefined()
	})

	it('is opened by the office of the case, and each opening is recorded', async () => {
		await upload([['a.jpg', await photo()]])
		const fileId = await onlyFile()
		await submit()
		const officer = (id: string, officeCode: string) => ({
			staffId: id,
			name: '가상 담당',
			officeCode,
			officeName: null,
			roles: ['officer' as const],
		})
		const opening = { reference, fileId, at, ip: '192.0.2.1' }
		const elsewhere = officer(await makeStaff('elsewhere', ['officer'], '102'), '102')
		expect(await openAsStaff(elsewhere, opening)).toBeUndefined()
		const here = officer(await makeStaff('here', ['officer'], '101'), '101')
		expect((await openAsStaff(here, opening))?.id).toBe(fileId)
		expect(await openAsStaff(here, { ...opening, reference: 'DB-2026-3333-3333' })).toBeUndefined()
		const [record] =
			await admin`select staff_id, what, purpose from access_records where case_id = ${caseId}`
		expect(record).toMatchObject({
			staff_id: here.staffId,
			what: 'evidence',
			purpose: 'check-evidence',
		})
	})
})

describe('the content served', () => {
	it('is a picture drawn anew, without where it was taken', async () => {
		await upload([['a.jpg', await photo()]])
		const fileId = await onlyFile()
		const file = await asTaxpayer(owner, (tx) => findFile(tx, fileId))
		const response = await fileResponse(file!)
		expect(response.headers.get('content-security-policy')).toContain('sandbox')
		expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).exif).toBeUndefined()
	})

	it('is a PDF to be saved, never shown by the browser itself', async () => {
		await upload([['진단서.pdf', onePagePdf()]])
		const fileId = await onlyFile()
		const file = await asTaxpayer(owner, (tx) => findFile(tx, fileId))
		const { headers } = await fileResponse(file!)
		expect(headers.get('content-disposition')).toMatch(/^attachment/)
		expect(headers.get('x-content-type-options')).toBe('nosniff')
	})

	it('is nothing for a file nobody knows', async () => {
		expect(await asTaxpayer(owner, (tx) => findFile(tx, randomUUID()))).toBeUndefined()
		expect(await asTaxpayer(owner, (tx) => findFile(tx, "' or 1=1"))).toBeUndefined()
	})
})
