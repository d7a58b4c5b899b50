#!/usr/bin/env node
// `npm run check`: every promise about the source that needs no database and no browser.
import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)
const AT_ONCE = 2

// The longest first, so that the two lanes end together.
const steps = [
	['types', 'typescript/bin/tsc', '--noEmit'],
	[
		'eslint',
		'eslint/bin/eslint.js',
		...['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings', '0'],
	],
	[
		'unit tests, sizes, locales, purity',
		'vitest/vitest.mjs',
		'run',
		'--project',
		'unit',
		'--reporter',
		'dot',
	],
	['knip', 'knip/bin/knip.js', '--no-progress'],
	['prettier', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.'],
	['layers', 'dependency-cruiser/bin/dependency-cruise.mjs', 'app', 'db', 'bin'],
]

const began = performance.now()
const waiting = [...steps]
const failed = []
await Promise.all(Array.from({ length: AT_ONCE }, lane))
const seconds = Math.round((performance.now() - began) / 1000)
console.log(
	failed.length === 0
		? `All ${steps.length} checks passed in ${seconds} s`
		: `${failed.length} of ${steps.length} checks failed in ${seconds} s: ${failed.join(', ')}`,
)
process.exit(failed.length === 0 ? 0 : 1)

async function lane() {
	for (let step = waiting.shift(); step; step = waiting.shift()) await check(step)
}

async function check([name, program, ...args]) {
	const start = performance.now()
	const { code, output } = await run(path.join(root, 'node_modules', program), args)
	const seconds = ((performance.now() - start) / 1000).toFixed(1)
	console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`)
	if (code === 0) return
	failed.push(name)
	console.log(output.trim())
}

function run(program, args) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [program, ...args], {
			cwd: root,
			env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		let output = ''
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
		child.once('error', (error) => resolve({ code: 1, output: error.message }))
		child.once('close', (code) => resolve({ code, output }))
	})
}
