#!/usr/bin/env node
// Makes public/fonts, app/styles/fonts.css and app/ui/ui-font.ts from Pretendard GOV (OFL-1.1).
// The licence keeps the name for the whole font: its subsets have a name of their own.
// The package is 160 MB and the tool is needed here only, so both stay outside the project:
//   mkdir /tmp/fonts && cd /tmp/fonts && npm init -y && npm install subset-font@2.9.0
//   npm pack pretendard-gov@1.3.9 && tar xzf pretendard-gov-1.3.9.tgz
//   cd <project> && node bin/subset-fonts.mjs /tmp/fonts \
//     /tmp/fonts/package/dist/public/static/alternative/PretendardGOV-{Regular,Bold}.ttf
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { asUnicodeRange, charactersIn, characterSets, coverageOf } from './font-characters.mjs'

const [toolFolder, regular, bold] = process.argv.slice(2)
if (!toolFolder || !regular || !bold) {
	console.error('Usage: bin/subset-fonts.mjs <folder with subset-font> <Regular.ttf> <Bold.ttf>')
	process.exit(2)
}

const project = new URL('..', import.meta.url).pathname
const subsetFont = createRequire(join(toolFolder, 'package.json'))('subset-font')
const texts = ownTexts()
const sets = characterSets(texts, readFileSync(join(project, 'bin/frequent-syllables.txt'), 'utf8'))

const covered = coverageOf(readFileSync(regular))
const missing = charactersIn(texts).filter((character) => !covered.has(character.codePointAt(0)))
console.log(missing.length > 0 ? `Not in the font: ${missing.join(' ')}` : 'The font has them all.')

for (const file of readdirSync(join(project, 'public/fonts'))) {
	if (file.endsWith('.woff2')) rmSync(join(project, 'public/fonts', file))
}
const faces = []
for (const [weight, source] of [
	[400, regular],
	[700, bold],
]) {
	// The face declared last wins where both have a character: the set of our own texts.
	for (const name of ['rest', 'ui']) faces.push(await makeFace(name, weight, source))
}
writeFileSync(join(project, 'app/styles/fonts.css'), styleSheet(faces))
writeFileSync(join(project, 'app/ui/ui-font.ts'), preloadModule(faces))
execFileSync('npx', ['prettier', '--write', 'app/styles/fonts.css', 'app/ui/ui-font.ts'], {
	cwd: project,
})

async function makeFace(name, weight, source) {
	const set = sets[name]
	const font = await subsetFont(readFileSync(source), set.join(''), { targetFormat: 'woff2' })
	// The name changes with the content, so that browsers may keep the file for ever.
	const hash = createHash('sha256').update(font).digest('hex').slice(0, 8)
	const file = `dasibom-sans-${name}-${weight}-${hash}.woff2`
	writeFileSync(join(project, 'public/fonts', file), font)
	console.log(`${file} ${set.length} characters, ${Math.round(font.length / 1024)} KB`)
	return { name, weight, file, range: name === 'ui' ? asUnicodeRange(set) : 'U+AC00-D7A3' }
}

function styleSheet(made) {
	const rules = made.map(
		({ weight, file, range }) => `@font-face {
	font-family: 'Dasibom Sans';
	font-weight: ${weight};
	font-display: swap;
	src: url('/fonts/${file}') format('woff2');
	unicode-range: ${range};
}`,
	)
	return `/* Made by bin/subset-fonts.mjs. */\n${rules.join('\n\n')}\n`
}

function preloadModule(made) {
	const { file } = made.find(({ name, weight }) => name === 'ui' && weight === 400)
	return `/** Fetched before the style sheet asks for it. Made by bin/subset-fonts.mjs. */
export const uiFont = '/fonts/${file}'\n`
}

// The people, offices and trades of the demonstration are texts of ours as well.
function ownTexts() {
	return ['locales', 'db/seed']
		.flatMap((folder) =>
			readdirSync(join(project, folder), { recursive: true }).map((file) => join(folder, file)),
		)
		.filter((file) => /\.(json|ts)$/.test(file))
		.map((file) => readFileSync(join(project, file), 'utf8'))
		.join('')
}
