const PUNCTUATION = '·…–—“”‘’「」『』〈〉《》①②③④⑤⑥⑦⑧⑨⑩§×÷±−←→↑↓○●△▲□■%‰℃㎡₩°~©®™\u00a0'

/** Every character a text needs, each once, without line breaks and the like. */
export function charactersIn(text) {
	return [...new Set(text)].filter((character) => character >= ' ').sort(byCodePoint)
}

/** `ui` is what our own texts need; `rest` the other syllables of KS X 1001, for names and addresses. */
export function characterSets(ownTexts, frequentSyllables) {
	const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))
	const ui = charactersIn(ownTexts + frequentSyllables + PUNCTUATION + ascii.join(''))
	const known = new Set(ui)
	return { ui, rest: standardSyllables().filter((syllable) => !known.has(syllable)) }
}

/** The 2,350 syllables of KS X 1001, in the order of the standard. */
export function standardSyllables() {
	const decoder = new TextDecoder('euc-kr')
	const rows = Array.from({ length: 25 }, (_, row) => 0xb0 + row)
	const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell)
	return rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
}

/** "U+20-7E,U+AC00": the shortest form CSS takes. */
export function asUnicodeRange(characters) {
	const ranges = []
	for (const code of characters.map((character) => character.codePointAt(0))) {
		const last = ranges[ranges.length - 1]
		if (last && last.to === code - 1) last.to = code
		else ranges.push({ from: code, to: code })
	}
	return ranges.map(({ from, to }) => (from === to ? hex(from) : `${hex(from)}-${bare(to)}`)).join()
}

/** The code points a TrueType font can draw, from the format 12 part of its character map. */
export function coverageOf(font) {
	const map = tableOffset(font, 'cmap')
	const count = font.readUInt16BE(map + 2)
	const offsets = Array.from({ length: count }, (_, index) =>
		font.readUInt32BE(map + 8 + 8 * index),
	)
	const full = offsets.find((offset) => font.readUInt16BE(map + offset) === 12)
	if (full === undefined) throw new Error('No full character map in this font')
	const covered = new Set()
	for (let group = 0; group < font.readUInt32BE(map + full + 12); group++) {
		const at = map + full + 16 + 12 * group
		for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) {
			covered.add(code)
		}
	}
	return covered
}

function tableOffset(font, wanted) {
	for (let table = 0; table < font.readUInt16BE(4); table++) {
		const at = 12 + 16 * table
		if (font.toString('latin1', at, at + 4) === wanted) return font.readUInt32BE(at + 8)
	}
	throw new Error(`No table ${wanted} in this font`)
}

function byCodePoint(one, other) {
	return one.codePointAt(0) - other.codePointAt(0)
}

function hex(code) {
	return `U+${bare(code)}`
}

function bare(code) {
	return code.toString(16).toUpperCase()
}
