import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { log, logTo, quietPath } from './log.server.ts'

const file = path.join(mkdtempSync(path.join(tmpdir(), 'log-')), 'portal.log')
logTo(file)

function lastLine(): string {
	return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? ''
}

test('a line holds the allowed fields and drops every other', () => {
	const fields = { requestId: 'r1', status: 200, name: '홍가상', email: 'a@example.invalid' }
	log.info('answered', fields)
	expect(JSON.parse(lastLine())).toMatchObject({ msg: 'answered', requestId: 'r1', status: 200 })
	expect(lastLine()).not.toMatch(/홍가상|example/)
})

test('an error leaves its kind, code and place, never its words', () => {
	const cause = Object.assign(new RangeError('Key (ci)=(secret-value) exists\nat secret-value'), {
		code: '23505',
	})
	log.error('failed', new Error('Failed query: secret-value', { cause }))
	expect(JSON.parse(lastLine())).toMatchObject({ fault: { name: 'RangeError', code: '23505' } })
	expect(lastLine()).toContain('log.server.test.ts')
	expect(lastLine()).not.toContain('secret-value')
})

test.each([
	['/cases/2026-000123?token=x', '/cases/:id'],
	['/staff/cases/0192f-ab/evidence-request', '/staff/cases/:id/evidence-request'],
	['/assets/manifest.js', '/assets/manifest.js'],
	['/', '/'],
])('the address %s is written as %s', (url, written) => {
	expect(quietPath(url)).toBe(written)
})
