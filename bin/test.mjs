#!/usr/bin/env node
// `npm test`: installs what the tests need, runs all of them, ends with the counts. Nothing but Node's own
// modules until the packages are there.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildPortal } from './start/build.mjs'
import { installPackages } from './start/install.mjs'
import { needNode } from './start/node-version.mjs'
import { stopChildren } from './start/run-child.mjs'
import { Stop } from './start/stop.mjs'
import { haveChromium } from './test/chromium.mjs'
import { closingLine, countPlaywright, countVitest } from './test/counts.mjs'

const root = path.dirname(path.dirname(new URL(import.meta.url).pathname))
const results = path.join(root, 'test-results')
const parts = { unit: vitest, integration: vitest, browser }

let running
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		stopChildren(signal)
		running?.kill(signal)
	})
}

try {
	process.exitCode = await test(process.argv.slice(2))
} catch (error) {
	console.error(error instanceof Stop ? error.message : error)
	console.log('0 passed, 1 failed')
	process.exitCode = 1
}

async function test(asked) {
	needNode()
	const unknown = asked.find((name) => !(name in parts))
	if (unknown)
		throw new Stop(`There are no "${unknown}" tests; name unit, integration or browser.`, 2)
	rmSync(results, { recursive: true, force: true })
	mkdirSync(results, { recursive: true })
	const logFolder = path.join(results, 'log')
	await installPackages(root, { logFolder, say: console.log })

	const counts = []
	for (const name of asked.length > 0 ? asked : Object.keys(parts))
		counts.push(await parts[name](name, logFolder))
	for (const name of counts.flatMap((count) => count.skipped)) console.log(`skipped: ${name}`)
	console.log(closingLine(counts))
	return counts.some((count) => count.failed > 0) ? 1 : 0
}

async function vitest(project) {
	const report = path.join(results, `${project}.json`)
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
	const code = await run('vitest/vitest.mjs', [...args, `--outputFile.json=${report}`])
	return countVitest(report, code)
}

async function browser(_name, logFolder) {
	await buildPortal(root, { logFolder, say: console.log })
	if (!(await haveChromium(root, console.log))) {
		console.error(
			'The browser tests need Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
		)
		return { passed: 0, failed: 1, skipped: [] }
	}
	const report = path.join(results, 'browser.json')
	const code = await run('@playwright/test/cli.js', ['test'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: report,
	})
	return countPlaywright(report, code)
}

function run(program, args, env = {}) {
	return new Promise((resolve) => {
		running = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'inherit', 'inherit'],
		})
		running.once('error', () => resolve(1))
		running.once('close', (code) => resolve(code ?? 1))
	})
}
