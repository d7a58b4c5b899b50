import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'
import { testEnvironment } from '#tests/support/settings.ts'

const fresh = freshDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-ledger-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { code: number; answer: unknown; told: string }

function dasibom(...args: string[]): Promise<Ran> {
	const { CI_HASH_KEY } = testEnvironment
	const env = { ...process.env, DATABASE_URL: fresh.url, CI_HASH_KEY }
	return new Promise((resolve) => {
		const child = execFile('bin/dasibom', args, { env }, (_error, stdout, stderr) => {
			const answer = stdout ? (JSON.parse(stdout) as unknown) : undefined
			resolve({ code: child.exitCode ?? -1, answer, told: stderr })
		})
	})
}

const kinds = ['extensions', 'payments', 'tax_items', 'identity_links', 'taxpayers', 'offices']
const files = kinds.map((kind) => path.join(folder, `${kind}.csv`))

describe('dasibom seed and import', () => {
	it('write a ledger and bring it in, whatever the order of the files', async () => {
		const seeded = await dasibom('seed', '--people', '40', '--seed', 's', '--out', folder)
		expect(seeded).toMatchObject({ code: 0, answer: { people: 40, seed: 's' } })

		const imported = await dasibom('import', ...files)
		expect(imported).toMatchObject({
			code: 0,
			answer: { files: [{ kind: 'offices' }, { kind: 'taxpayers', inserted: 40 }, {}, {}, {}, {}] },
		})
		const again = await dasibom('import', files[4] ?? '')
		expect(again).toMatchObject({ code: 0, answer: { files: [{ already: true }] } })
	})

	it('refuse a bad file with its lines on standard error, and leave the files after it alone', async () => {
		const [bad = '', payments = ''] = [path.join(folder, 'bad.csv'), files[1]]
		const lines = readFileSync(path.join(folder, 'tax_items.csv'), 'utf8').split('\n')
		writeFileSync(bad, [...lines.slice(0, 3), lines[2]?.replace('T-baker', 'T-nobody')].join('\n'))
		const refused = await dasibom('import', payments, bad)
		expect(refused.code).toBe(2)
		expect(refused.answer).toMatchObject({
			files: [
				{
					accepted: false,
					file: 'bad.csv',
					rows: 2,
					rejectedLines: 1,
					rejects: [
						{ line: 4, field: 'item_no', reason: 'duplicate' },
						{ line: 4, field: 'taxpayer_key', value: 'T-nobody', reason: 'unknown_taxpayer' },
					],
				},
			],
			notTried: [payments],
		})
		expect(refused.told).toContain('bad.csv:4 taxpayer_key "T-nobody": 납세자 자료에 없는')
		expect(refused.told).toContain(
			'bad.csv was refused for 1 line of 2, and nothing of it was saved.',
		)
	})

	it('keep the list of rejects elsewhere where it cannot stand beside the file', async () => {
		const bad = path.join(folder, 'lone.csv')
		const lines = readFileSync(path.join(folder, 'offices.csv'), 'utf8').split('\n')
		writeFileSync(bad, [...lines.slice(0, 2), '101', ''].join('\n'))
		mkdirSync(path.join(folder, 'lone.rejects.csv'))
		const refused = await dasibom('import', bad)
		expect(refused).toMatchObject({ code: 2, answer: { files: [{ rejectedLines: 1 }] } })
		const { files } = refused.answer as { files: [{ rejectsFile: string }] }
		const [{ rejectsFile }] = files
		expect(path.dirname(rejectsFile)).not.toBe(folder)
		expect(readFileSync(rejectsFile, 'utf8')).toContain('wrong_column_count')
		rmSync(path.dirname(rejectsFile), { recursive: true })
	})

	it.each([
		[['import', 'nowhere.csv'], 'nowhere.csv cannot be read (ENOENT)'],
		[['import', folder], 'is not a file'],
		[['seed', '--out', folder, '--people', 'many'], '--people must be a whole number'],
		[['seed', '--out', folder, '--as-of', '2026-02-30'], '--as-of must be a day'],
		[['seed', '--out', folder, '--months', '37'], '--months must be a whole number from 0 to 36'],
		[['seed'], "required option '--out <folder>' not specified"],
	])('call %j bad input', async (args, sentence) => {
		const ran = await dasibom(...args)
		expect(ran).toMatchObject({ code: 2, answer: undefined })
		expect(ran.told).toContain(sentence)
	})
})
