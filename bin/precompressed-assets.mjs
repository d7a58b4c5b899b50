import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const worthIt = /\.(js|css|svg|json|txt)$/
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/**
 * Writes a .br and a .gz beside every text asset of the client build, so that the web process never compresses.
 * @returns {import('vite').Plugin}
 */
export function precompressedAssets() {
	let outDir = ''
	let isServerBuild = false
	return {
		name: 'dasibom:precompressed-assets',
		apply: 'build',
		configResolved(config) {
			outDir = path.resolve(config.root, config.build.outDir)
			isServerBuild = Boolean(config.build.ssr)
		},
		async closeBundle() {
			if (isServerBuild) return
			const names = await readdir(outDir, { recursive: true })
			await Promise.all(
				names.filter((name) => worthIt.test(name)).map((name) => compress(path.join(outDir, name))),
			)
		},
	}
}

async function compress(file) {
	const plain = await readFile(file)
	if (plain.length < 1024) return
	const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
	await Promise.all([
		brotli(plain, quality).then((packed) => writeFile(`${file}.br`, packed)),
		gzipped(plain, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
	])
}
