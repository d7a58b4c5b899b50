import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Titles of pages and messages of schemas are keys written as data: `arrears:title`.
const namespaces = readdirSync('locales/ko').map((file) => file.replace('.json', ''))
const literal = new RegExp(`['"](${namespaces.join('|')}):([\\w.-]+)['"]`, 'g')

const files = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'db'],
	{ encoding: 'utf8' },
)
	.split('\n')
	.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))

function hasKey(namespace: string, path: string): boolean {
	let words: unknown = JSON.parse(readFileSync(`locales/ko/${namespace}.json`, 'utf8'))
	for (const part of path.split('.')) {
		if (typeof words !== 'object' || words === null) return false
		const entries = Object.entries(words)
		words = entries.find(([key]) => key === part || key === `${part}_other`)?.[1]
	}
	return typeof words === 'string'
}

function missingIn(source: string): string[] {
	return [...source.matchAll(literal)]
		.filter(([, namespace = '', path = '']) => !hasKey(namespace, path))
		.map(([, namespace, path]) => `${namespace}:${path}`)
}

test('every key named in the code is a text', () => {
	const missing = files.flatMap((file) =>
		missingIn(readFileSync(file, 'utf8')).map((key) => `${file} ${key}`),
	)
	expect(missing).toEqual([])
})

test('a key that is no text would be found', () => {
	const source = `title: 'common:service.name', other: 'common:service.nothing', 'common:service'`
	expect(missingIn(source)).toEqual(['common:service.nothing', 'common:service'])
})

test('every page of the portal has a title', () => {
	const routes = files.filter((file) => file.startsWith('app/routes/'))
	const untitled = routes.filter((file) => {
		const source = readFileSync(file, 'utf8')
		return isPage(source) && !/title:|title,/.test(source)
	})
	expect(untitled).toEqual([])
})

// A page draws something of its own; a layout and the page for nothing found do not.
function isPage(source: string): boolean {
	return /export default function/.test(source) && !/<Outlet|return null/.test(source)
}
