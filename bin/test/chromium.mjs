import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const systems = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The system's Chromium, or undefined where only Playwright's own can serve. */
export function chromiumPath() {
	const named = process.env.CHROMIUM_PATH
	return [...(named ? [named] : []), ...systems].find((file) => existsSync(file))
}

/** A Chromium for the browser tests: the system's, else Playwright's own, else the distribution's package. */
export async function haveChromium(root, say) {
	if (chromiumPath() || (await playwrightHasOne())) return true
	say('Fetching a Chromium for the browser tests …')
	const playwright = `${root}/node_modules/@playwright/test/cli.js`
	run(process.execPath, [playwright, 'install', 'chromium'], {
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
	})
	if (await playwrightHasOne()) return true
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		run('apt-get', ['update', '-qq'])
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
	}
	return chromiumPath() !== undefined
}

async function playwrightHasOne() {
	const { chromium } = await import('@playwright/test')
	return existsSync(chromium.executablePath())
}

function run(command, args, env = {}) {
	return spawnSync(command, args, {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
		stdio: 'ignore',
		timeout: 600_000,
	}).status
}
