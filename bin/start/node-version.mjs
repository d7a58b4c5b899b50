import { Stop } from './stop.mjs'

/** Says so in one sentence where Node is too old for what follows. */
export function needNode(version = process.versions.node) {
	const [major, minor] = version.split('.').map(Number)
	if (major > 20 || (major === 20 && minor >= 19)) return
	throw new Stop(`Dasibom needs Node 20.19 or newer, and this is Node ${version}.`, 3)
}
