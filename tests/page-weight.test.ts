import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const KB = 1024

function sizesIn(folder: string, part: string): number[] {
	return readdirSync(folder)
		.filter((file) => file.includes(part))
		.map((file) => readFileSync(`${folder}/${file}`).length)
}

test('the script of reading pages is at most 3 KB', () => {
	expect(readFileSync('public/page.js').length).toBeLessThanOrEqual(3 * KB)
})

test('the style sheets together are at most 15 KB on the wire', () => {
	const sheets = readdirSync('app/styles').map((file) => readFileSync(`app/styles/${file}`))
	expect(gzipSync(Buffer.concat(sheets)).length).toBeLessThanOrEqual(15 * KB)
})

test('the two faces every page needs are at most 170 KB', () => {
	const sizes = sizesIn('public/fonts', '-ui-')
	expect(sizes).toHaveLength(2)
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(170 * KB)
})
