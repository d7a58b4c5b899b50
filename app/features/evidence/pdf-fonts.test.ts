import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { pdfFontAddress } from './pdf-fonts.ts'

test('every face that the library asks for is in the build', () => {
	const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')
	const asked = readFileSync(worker, 'utf8').matchAll(
		/= "((?:Foxit|Liberation)[\w-]+\.(?:pfb|ttf))";/g,
	)
	const names = [...new Set([...asked].map(([, name = '']) => name))]
	expect(names.length).toBeGreaterThanOrEqual(14)
	expect(names.filter((name) => pdfFontAddress(name) === undefined)).toEqual([])
})
