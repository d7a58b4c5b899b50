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
