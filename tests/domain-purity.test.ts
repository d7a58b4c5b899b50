import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// The clock, chance, the machine and packages: whatever makes the same inputs answer differently.
const impure =
	/\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bawait\b|from '(?!\.|#app\/domain\/)/

const files = readdirSync('app/domain', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
	.map((name) => path.join('app/domain', name))

test.each(files)('%s knows no clock, no chance, no machine and no package', (file) => {
	const lines = readFileSync(file, 'utf8').split('\n')
	expect(lines.filter((line) => impure.test(line))).toEqual([])
})

test.each([
	"import { readFileSync } from 'node:fs'",
	"import { z } from 'zod'",
	"import { database } from '#db/client.server.ts'",
	'const today = new Date()',
	'const now = Date.now()',
	'const id = Math.random()',
	'if (process.env.LIMIT) return',
])('the line "%s" would be refused', (line) => {
	expect(impure.test(line)).toBe(true)
})

test.each([
	"import { addDays } from './calendar-date.ts'",
	"import { type Won } from '#app/domain/won.ts'",
	'const day = new Date(Date.UTC(year, month, 1))',
])('the line "%s" is allowed', (line) => {
	expect(impure.test(line)).toBe(false)
})
