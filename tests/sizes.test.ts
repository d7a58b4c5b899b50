import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = /\.(ts|tsx|mjs|cjs|js)$/
const nameless =
	/(^|[/.-])(utils?|helpers?|misc|common|services?|managers?)(\/|\.tsx?$|\.server\.ts$|\.mjs$)/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8',
})
	.split('\n')
	.filter((name) => name !== '')

function linesOf(file: string): number {
	return readFileSync(file, 'utf8').split('\n').length - 1
}

test('no source file is longer than 300 lines', () => {
	const long = sourceFiles().filter((file) => linesOf(file) > 300)
	expect(long).toEqual([])
})

test('half of the source files have at most 60 lines, and 95 of 100 at most 200', () => {
	const lengths = sourceFiles()
		.filter((file) => /^(app|db)\//.test(file) && !file.includes('.test.'))
		.map(linesOf)
		.sort((a, b) => a - b)
	expect(lengths[Math.floor((lengths.length - 1) / 2)]).toBeLessThanOrEqual(60)
	expect(lengths[Math.floor(lengths.length * 0.95) - 1]).toBeLessThanOrEqual(200)
})

test('every file is named by what it holds', () => {
	const rooms = files.filter((file) => !file.startsWith('locales/') && nameless.test(file))
	expect(rooms).toEqual([])
})

test.each(['app/ui/utils.ts', 'app/utils/date.ts', 'db/case.service.ts', 'bin/test/helpers.mjs'])(
	'the name %s would be refused',
	(name) => {
		expect(nameless.test(name)).toBe(true)
	},
)

function sourceFiles(): string[] {
	return files.filter((file) => source.test(file) && !file.startsWith('db/migrations/'))
}
