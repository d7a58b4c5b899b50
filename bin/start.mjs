#!/usr/bin/env node
// Runs before anything is installed: nothing but Node's own modules here.
import module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArguments } from './start/arguments.mjs'
import { buildPortal } from './start/build.mjs'
import { installPackages } from './start/install.mjs'
import { takePlace } from './start/instance.mjs'
import { needNode } from './start/node-version.mjs'
import { whenNpmIsGone } from './start/npm-gone.mjs'
import { stopChildren } from './start/run-child.mjs'
import { Stop } from './start/stop.mjs'

const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname))

let preparing = true
let leavePlace = () => undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		if (!preparing) return
		stopChildren(signal)
		leavePlace()
		process.exit(0)
	})
}

async function start() {
	needNode()
	const wanted = readArguments(process.argv.slice(2), process.env)
	process.env.NODE_ENV = 'production'
	// Node 22 and newer keep what they compiled; the second start is the quicker for it.
	module.enableCompileCache?.(path.join(root, 'node_modules', '.cache', 'compiled'))
	leavePlace = await takePlace(wanted)
	const logFolder = path.join(wanted.dataFolder, 'log')
	await installPackages(root, { logFolder, say: console.log })
	await buildPortal(root, { logFolder, say: console.log })
	const built = pathToFileURL(path.join(root, 'build', 'processes', 'demonstration.js')).href
	const { demonstration, isForeseen } = await import(built)
	preparing = false
	try {
		await demonstration({ ...wanted, root, say: console.log, ended: whenNpmIsGone() })
	} catch (error) {
		throw isForeseen(error) ? new Stop(error.message, 3) : error
	}
}

try {
	await start()
	leavePlace()
	process.exit(0)
} catch (error) {
	leavePlace()
	console.error(error instanceof Stop ? error.message : error)
	process.exit(error instanceof Stop ? error.code : 1)
}
