import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const request = JSON.stringify({
	on: '2026-11-23',
	items: [
		{
			id: 'a',
			taxCode: '41',
			establishedOn: '2025-12-31',
			statutoryDueOn: '2026-01-26',
			noticedOn: '2026-03-10',
			designatedDueOn: '2026-03-31',
			tax: 4_800_000,
		},
	],
})

function dasibom(args: string[], { input = '', env = {} as Record<string, string> } = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[path.resolve('bin/dasibom'), ...args],
		// From another folder and with an empty environment: neither may matter.
		{
			cwd: folder,
			env: { NODE_ENV: 'test', PATH: process.env.PATH, ...env },
			input,
			encoding: 'utf8',
		},
	)
	return { code: status, answer: stdout, told: stderr }
}

function fileWith(text: string): string {
	const file = path.join(folder, 'request.json')
	writeFileSync(file, text)
	return file
}

describe('law surcharge', () => {
	test('answers on standard output, from standard input and from a file alike', () => {
		const piped = dasibom(['law', 'surcharge'], { input: request })
		expect(piped).toMatchObject({ code: 0, told: '' })
		expect(JSON.parse(piped.answer)).toMatchObject({ items: [{ id: 'a', regime: 'R1' }] })
		expect(dasibom(['law', 'surcharge', fileWith(request)]).answer).toBe(piped.answer)
	})

	test.each([
		['not JSON', '{'],
		['empty', ''],
		['incomplete', '{"on":"2026-11-23"}'],
		['about stamp tax', request.replace('"41"', '"46"')],
	])('input that is %s is told on standard error with 2', (_kind, text) => {
		const refused = dasibom(['law', 'surcharge', fileWith(text)])
		expect(refused).toMatchObject({ code: 2, answer: '' })
		expect(refused.told.trim().split('\n')).toHaveLength(1)
	})

	test('a file that is not there is told with 2', () => {
		const refused = dasibom(['law', 'surcharge', 'nowhere.json'])
		expect(refused).toMatchObject({ code: 2, answer: '' })
		expect(refused.told).toContain('nowhere.json cannot be read')
	})
})

describe('the command', () => {
	test.each([
		[],
		['serve'],
		['migrate'],
		['seed'],
		['import'],
		['law'],
		['law', 'surcharge'],
		['law', 'eligibility'],
		['law', 'evidence'],
		['staff'],
		['staff', 'add'],
		['staff', 'disable'],
		['staff', 'roles'],
		['outbound'],
	])('explains itself: %s %s --help', (...words) => {
		const help = dasibom([...words, '--help'])
		expect(help).toMatchObject({ code: 0, told: '' })
		expect(help.answer).toContain(`Usage: dasibom ${words.join(' ')}`.trim())
	})

	test.each([[[]], [['law']], [['staff']], [['outbound']]])(
		'%s without a verb says what there is, on standard error with 2',
		(words) => {
			const stopped = dasibom(words)
			expect(stopped).toMatchObject({ code: 2, answer: '' })
			expect(stopped.told).toContain(`Usage: ${['dasibom', ...words].join(' ')}`)
			expect(stopped.told).toContain('Commands:')
		},
	)

	test.each([[['nonsense']], [['law']], [['migrate', '--nonsense']]])(
		'%s is bad input',
		(words) => {
			expect(dasibom(words)).toMatchObject({ code: 2, answer: '' })
		},
	)

	test('what cannot run says which setting is missing, with 3', () => {
		const stopped = dasibom(['migrate'])
		expect(stopped).toMatchObject({ code: 3, answer: '' })
		expect(stopped.told).toContain('DATABASE_URL is missing')
	})

	test('a database that is away is one sentence, with 3', () => {
		const away = 'postgresql://a:b@127.0.0.1:1/c'
		const env = { DATABASE_URL: away, DATABASE_OWNER_URL: away }
		const stopped = dasibom(['migrate'], { env })
		expect(stopped).toMatchObject({ code: 3, answer: '' })
		expect(stopped.told.trim().split('\n')).toHaveLength(1)
	})
})
