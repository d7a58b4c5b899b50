import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { replayPlace } from './replay-place.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-place-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const keys = (name: string) => `${name}:${createHash('sha256').update(name).digest('base64')}`
const passwords = { admin: 'a', owner: 'o', application: 'p' }
mkdirSync(path.join(folder, 'database'))
const write = (name: string, content: object) =>
	writeFileSync(path.join(folder, name), JSON.stringify(content))
write('database/postgres.json', { port: 25_432, rolesMade: true, passwords })
write('secrets.json', { FIELD_ENCRYPTION_KEYS: keys('k1') })

test('without settings the decisions are those of the demonstration in the data folder', () => {
	const { databaseUrl, fieldKeys } = replayPlace({ DASIBOM_DATA: folder, DATABASE_URL: '' })
	expect(databaseUrl).toBe('postgresql://dasibom_app:p@127.0.0.1:25432/dasibom')
	expect(fieldKeys.current).toBe('k1')
})

test('a database named in the settings takes keys from the settings alone', () => {
	const real = { DASIBOM_DATA: folder, DATABASE_URL: 'postgresql://app@server:5432/real' }
	expect(() => replayPlace(real)).toThrow('FIELD_ENCRYPTION_KEYS is missing')
	const { fieldKeys } = replayPlace({ ...real, FIELD_ENCRYPTION_KEYS: keys('k2') })
	expect(fieldKeys.current).toBe('k2')
})
