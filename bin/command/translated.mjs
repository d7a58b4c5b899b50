import { createHash } from 'node:crypto'
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = 'app/server/cli/run.ts'

/**
 * The command as plain JavaScript, translated once and again only when one of its sources changed: loading
 * TypeScript file by file would take most of the second a call may last.
 */
export async function translated(root) {
	const cache = path.join(root, 'node_modules', '.cache', 'dasibom-command')
	const list = path.join(cache, 'made-of.json')
	const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : undefined
	if (known && known.state === stateOf(root, known.sources))
		return path.join(cache, known.state, 'run.js')
	return translate(root, cache, list)
}

async function translate(root, cache, list) {
	const unfinished = path.join(cache, `unfinished-${process.pid}`)
	mkdirSync(unfinished, { recursive: true })
	const { metafile } = await esbuild().build({
		absWorkingDir: root,
		entryPoints: [entry],
		outdir: unfinished,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		packages: 'external',
		metafile: true,
		logLevel: 'silent',
	})
	const sources = Object.keys(metafile.inputs)
	const state = stateOf(root, sources)
	const made = path.join(cache, state)
	for (const name of readdirSync(cache)) sweep(path.join(cache, name), made)
	// Another call may have made the same meanwhile, and may be running it.
	if (existsSync(made)) rmSync(unfinished, { recursive: true })
	else renameSync(unfinished, made)
	writeFileSync(`${list}.${process.pid}`, JSON.stringify({ state, sources }))
	renameSync(`${list}.${process.pid}`, list)
	return path.join(made, 'run.js')
}

const HOUR_MS = 3_600_000

function sweep(folder, kept) {
	const found = statSync(folder, { throwIfNoEntry: false })
	if (folder === kept || !found || Date.now() - found.mtimeMs < HOUR_MS) return
	rmSync(folder, { recursive: true, force: true })
}

// Size and time tell a change; reading every source at every call would not be worth it.
function stateOf(root, sources) {
	const hash = createHash('sha256').update(root)
	for (const name of sources) {
		const { size, mtimeMs } = statSync(path.join(root, name), { throwIfNoEntry: false }) ?? {}
		hash.update(`${name} ${size} ${mtimeMs}\n`)
	}
	return hash.digest('hex').slice(0, 16)
}

// tsx is the dependency; the translator comes with it.
function esbuild() {
	return createRequire(fileURLToPath(import.meta.resolve('tsx')))('esbuild')
}
