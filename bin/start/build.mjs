import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { telling } from './progress.mjs'
import { runChild } from './run-child.mjs'

const sources = ['app', 'db', 'locales', 'public']
const settings = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'remix.config.js',
	'vite.config.ts',
	'vite.processes.config.ts',
	'bin/precompressed-assets.mjs',
]

/** Builds pages and processes when what they are made of changed since the last whole build. */
export async function buildPortal(root, { logFolder, say }) {
	const mark = path.join(root, 'build', 'made-of')
	const content = contentOf(root)
	if (existsSync(mark) && readFileSync(mark, 'utf8') === content) return
	rmSync(mark, { force: true })
	await telling('Building the portal', () => build(root, logFolder), say)
	writeFileSync(mark, content)
}

async function build(root, logFolder) {
	const env = { ...process.env, NODE_ENV: 'production' }
	const modules = path.join(root, 'node_modules')
	const step = (name, program, ...args) =>
		runChild(`The build of the ${name}`, [process.execPath, path.join(modules, program), ...args], {
			logFile: path.join(logFolder, `build-${name}.log`),
			cwd: root,
			env,
		})
	// In this order: the first one empties the folder of both.
	await step('pages', '@remix-run/dev/dist/cli.js', 'vite:build')
	await step('processes', 'vite/bin/vite.js', 'build', '--config', 'vite.processes.config.ts')
}

function contentOf(root) {
	const hash = createHash('sha256')
	for (const file of filesOf(root)) {
		hash.update(`${path.relative(root, file)}\0`)
		hash.update(readFileSync(file))
		hash.update('\0')
	}
	return hash.digest('hex')
}

function filesOf(root) {
	const found = settings.map((name) => path.join(root, name)).filter((file) => existsSync(file))
	for (const folder of sources) {
		const names = readdirSync(path.join(root, folder), { recursive: true })
		found.push(...names.map((name) => path.join(root, folder, name)))
	}
	return found
		.filter((file) => !/\.(test|spec)\.tsx?$/.test(file) && statSync(file).isFile())
		.sort()
}
