import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ledgerPlace } from './ledger-place.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-place-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const key = 'Qm9vc3RlZC1ieS1hLXRlc3QtMDEyMzQ1Njc4OWFiY2Q='
const other = 'kH2v0Ww3m1pZ8rY5tQ7uXe9aLc4bNd6f'
const passwords = { admin: 'a', owner: 'o', application: 'p' }
mkdirSync(path.join(folder, 'database'))
const write = (name: string, content: object) =>
	writeFileSync(path.join(folder, name), JSON.stringify(content))
write('database/postgres.json', { port: 25_432, rolesMade: true, passwords })
write('secrets.json', { CI_HASH_KEY: key })
write('filled.json', { database: 'server:5432/theirs' })

const embedded = 'postgresql://dasibom_app:p@127.0.0.1:25432/dasibom'

test('without settings the ledger is that of the demonstration in the data folder', () => {
	expect(ledgerPlace({ DASIBOM_DATA: folder })).toEqual({ databaseUrl: embedded, ciHashKey: key })
})

test('a database named in the settings takes the key of the demonstration only when it is its own', () => {
	const theirs = 'postgresql://app@server:5432/theirs'
	expect(ledgerPlace({ DASIBOM_DATA: folder, DATABASE_URL: theirs }).ciHashKey).toBe(key)
	const real = { DASIBOM_DATA: folder, DATABASE_URL: 'postgresql://app@server:5432/real' }
	expect(() => ledgerPlace(real)).toThrow('CI_HASH_KEY is missing')
	expect(ledgerPlace({ ...real, CI_HASH_KEY: other }).ciHashKey).toBe(other)
})

test('with neither, the settings that are missing are named', () => {
	const nowhere = path.join(folder, 'nowhere')
	expect(() => ledgerPlace({ DASIBOM_DATA: nowhere })).toThrow('DATABASE_URL is missing')
})
