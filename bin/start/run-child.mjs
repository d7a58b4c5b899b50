import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Stop } from './stop.mjs'

const children = new Set()

/** Runs a step to its end with its words in a log; when it fails, the last of them are shown. */
export function runChild(what, [command, ...args], { logFile, cwd, env = process.env }) {
	mkdirSync(path.dirname(logFile), { recursive: true })
	writeFileSync(logFile, '')
	const log = openSync(logFile, 'a')
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, env, stdio: ['ignore', log, log] })
		children.add(child)
		child.once('error', (error) => appendFileSync(logFile, `${error.message}\n`))
		child.once('close', (code) => {
			children.delete(child)
			if (code === 0) return resolve()
			const last = lastWords(readFileSync(logFile, 'utf8'))
			reject(new Stop(`${last}\n\n${what} failed; all of it is in ${logFile}.`, 3))
		})
	})
}

/** Passes a signal on to whatever step runs. */
export function stopChildren(signal) {
	for (const child of children) child.kill(signal)
}

// Vite ends its errors with the list of every file it watched.
function lastWords(log) {
	const lines = log.trim().split('\n')
	return lines
		.filter((line) => !/^\s+'.*',?$|^\s*[\]}],?$/.test(line))
		.slice(-15)
		.join('\n')
}
