import { expect, test } from 'vitest'
import { shownFileName } from './file-name.ts'

test.each([
	['진단서.pdf', '진단서.pdf'],
	['진단서.pdf'.normalize('NFD'), '진단서.pdf'],
	['../../etc/passwd', 'passwd'],
	['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
	['a\u202Egpj.exe', 'agpj.exe'],
	['a\u0000b\n.png', 'ab.png'],
	['', 'file'],
	['\u200B', 'file'],
	['가'.repeat(300), '가'.repeat(120)],
])('%j is shown as %j', (name, shown) => {
	expect(shownFileName(name)).toBe(shown)
})
