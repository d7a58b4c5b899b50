import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { digestOf } from '#app/features/outbound/file-text.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makeCase } from '#tests/support/make-case.ts'
import { outboundFolder } from '#tests/support/outbound.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings, testEnvironment } from '#tests/support/settings.ts'

const { url } = freshDatabase()
const folder = outboundFolder()

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	const { id } = await makeCase({ at })
	await asSystem((tx) => recordOutbound(tx, { kind: 'withdrawal', subjectId: id, caseId: id, at }))
})

type Ran = { code: number; answer: Record<string, unknown>; told: string }

function outbound(...args: string[]): Promise<Ran> {
	const { OUTBOUND_SIGNING_KEY } = testEnvironment
	const env = { ...process.env, DATABASE_URL: url, OUTBOUND_DIR: folder, OUTBOUND_SIGNING_KEY }
	return new Promise((resolve) => {
		const child = execFile('bin/dasibom', ['outbound', ...args], { env }, (_, stdout, told) => {
			const answer = (stdout ? JSON.parse(stdout) : {}) as Record<string, unknown>
			resolve({ code: child.exitCode ?? -1, answer, told })
		})
	})
}

const answering = (words: object[]) => {
	const file = path.join(folder, 'answer.jsonl')
	writeFileSync(file, words.map((word) => JSON.stringify(word)).join('\n'))
	return file
}

test('what waits is written, answered, and shown as such', async () => {
	expect((await outbound('status')).answer).toMatchObject({ waiting: { events: 1 } })
	const written = await outbound('write')
	expect(written).toMatchObject({ code: 0, answer: { folder, files: [{ number: 1, lines: 1 }] } })
	expect(readdirSync(folder)).toEqual(['outbound-000001.jsonl'])
	expect((await outbound('status')).answer).toMatchObject({
		...{ waiting: { events: 0 }, unacknowledged: [{ number: 1 }], refused: [] },
		publicKey: expect.stringContaining('BEGIN PUBLIC KEY') as string,
	})

	const [{ sha256 }] = (written.answer as { files: [{ sha256: string }] }).files
	const head = { acknowledges: 1, sha256 }
	const taken = await outbound('ack', answering([head, { line: 1, accepted: true }]))
	expect(taken).toMatchObject({
		code: 0,
		answer: { acknowledged: [{ file: 1, accepted: 1, refused: 0, already: false }] },
	})
	expect((await outbound('status')).answer).toMatchObject({ unacknowledged: [] })

	const other = { acknowledges: 1, sha256: 'a'.repeat(64) }
	const bad = await outbound('ack', answering([other, { line: 1, accepted: true }]))
	expect(bad).toMatchObject({ code: 2, told: expect.stringContaining('other bytes') as string })
})

test('without a key it says which setting is missing', async () => {
	const env = { ...process.env, DATABASE_URL: url, OUTBOUND_SIGNING_KEY: '' }
	const said = await new Promise<string>((resolve) =>
		execFile('bin/dasibom', ['outbound', 'write'], { env }, (_, __, told) => resolve(told)),
	)
	expect(said).toContain('OUTBOUND_SIGNING_KEY is missing')
})

test('the format is shown by files that are signed and fit together', () => {
	const read = (name: string) => readFileSync(`docs/outbound-examples/${name}`, 'utf8')
	const lines = read('outbound-000001.jsonl').trimEnd().split('\n')
	const tail = JSON.parse(lines.at(-1) ?? '') as { sha256: string }
	expect(digestOf({ head: lines[0] ?? '', lines: lines.slice(1, -1) })).toBe(tail.sha256)
	const [head] = read('acknowledgement-000001.jsonl').split('\n')
	expect(JSON.parse(head ?? '')).toEqual({ acknowledges: 1, sha256: tail.sha256 })
})
