import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
	cruise,
	type ICruiseOptions,
	type ICruiseResult,
	type IForbiddenRuleType,
} from 'dependency-cruiser'
import { afterAll, expect, test } from 'vitest'

type Layers = { forbidden: (IForbiddenRuleType & { name: string })[]; options: ICruiseOptions }
const layers = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Layers
const folder = mkdtempSync(path.join(tmpdir(), 'layers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Per rule: a file that breaks it, what it imports, and the same room's import that is allowed. */
const plants: Record<string, { file: string; imports: string; allowed: string }> = {
	'domain-is-pure': {
		file: 'app/domain/won.ts',
		imports: 'node:fs',
		allowed: '#app/domain/day.ts',
	},
	'features-do-not-reach-into-each-other': {
		file: 'app/features/arrears/list.ts',
		imports: '#app/features/review/queue.ts',
		allowed: '#app/features/arrears/total.ts',
	},
	'features-do-not-import-upwards': {
		file: 'app/features/arrears/list.ts',
		imports: '#app/routes/arrears.ts',
		allowed: '#app/domain/day.ts',
	},
	'shared-rooms-know-no-feature-or-domain': {
		file: 'app/ui/field.ts',
		imports: '#app/domain/day.ts',
		allowed: '#app/platform/page.ts',
	},
	'shared-rooms-know-no-database': {
		file: 'app/i18n/saved.server.ts',
		imports: '#db/client.server.ts',
		allowed: '#app/platform/page.ts',
	},
	'db-imports-only-domain-and-platform': {
		file: 'db/case.server.ts',
		imports: '#app/ui/page.ts',
		allowed: '#app/platform/page.ts',
	},
	'schema-imports-only-domain': {
		file: 'db/schema/cases.ts',
		imports: '#db/client.server.ts',
		allowed: '#app/domain/day.ts',
	},
	'only-server-files-import-db': {
		file: 'app/features/arrears/total.ts',
		imports: '#db/client.server.ts',
		allowed: '#app/domain/day.ts',
	},
	'routes-do-not-read-tables': {
		file: 'app/routes/arrears.ts',
		imports: '#db/schema/items.ts',
		allowed: '#db/client.server.ts',
	},
	'routes-do-not-import-each-other': {
		file: 'app/routes/arrears.ts',
		imports: '#app/routes/apply.ts',
		allowed: '#app/features/arrears/total.ts',
	},
	'nothing-imports-the-processes': {
		file: 'app/platform/session.server.ts',
		imports: '#app/server/web.ts',
		allowed: '#db/client.server.ts',
	},
	'source-imports-no-tests': {
		file: 'app/features/arrears/list.ts',
		imports: '#tests/support/clock.ts',
		allowed: '#app/domain/day.ts',
	},
	'no-circles': {
		file: 'app/ui/field.ts',
		imports: '#app/ui/field-label.ts',
		allowed: '#app/platform/page.ts',
	},
}

test('every layer rule has a planted violation here', () => {
	expect(Object.keys(plants).sort()).toEqual(layers.forbidden.map((rule) => rule.name).sort())
})

test.each(Object.entries(plants))('%s fires on its planted violation', async (rule, plant) => {
	expect(await rulesBroken(rule, plant.file, plant.imports)).toContain(rule)
	expect(await rulesBroken(`${rule}-allowed`, plant.file, plant.allowed)).not.toContain(rule)
})

async function rulesBroken(name: string, file: string, imports: string): Promise<string[]> {
	const house = path.join(folder, name)
	const target = imports.startsWith('#') ? imports.slice(1) : undefined
	write(house, 'package.json', '{"type":"module","imports":{"#*":"./*"}}')
	// The target answers by importing the file back where the planted fault is a circle.
	const back = name === 'no-circles' && target ? `import '#${file}'\n` : ''
	if (target) write(house, target, `${back}export const there = 1\n`)
	write(house, file, `import { there } from '${imports}'\nexport const here = there\n`)
	const { output } = await cruise(
		['app', 'db'].filter((room) => file.startsWith(room) || target?.startsWith(room)),
		{ ...layers.options, baseDir: house, ruleSet: { forbidden: layers.forbidden }, validate: true },
	)
	return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name)
}

function write(house: string, file: string, text: string): void {
	const place = path.join(house, file)
	mkdirSync(path.dirname(place), { recursive: true })
	writeFileSync(place, text)
}
