import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { headerOf, ledgerFiles, ledgerKinds } from '#db/ledger/ledger-files.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importAgain } from '#tests/support/ledger-file.ts'

freshDatabase()

it('the examples of the documentation can be imported, one of each kind', async () => {
	expect(readdirSync('docs/ledger-examples').sort()).toEqual(
		ledgerKinds.map((kind) => `${kind}.csv`).sort(),
	)
	for (const kind of ledgerKinds) {
		const outcome = await importAgain(`docs/ledger-examples/${kind}.csv`)
		expect(outcome).toMatchObject({ accepted: true, kind })
	}
})

it.each(ledgerKinds)('the documentation gives the header of %s and every column of it', (kind) => {
	const [, chapter = ''] = readFileSync('docs/ledger-format.md', 'utf8').split(`\n## ${kind}\n`)
	expect(chapter.split('\n## ')[0]).toContain(`\`\`\`\n${headerOf(kind)}\n\`\`\``)
	const rows = ledgerFiles[kind].map(({ name, mayBeEmpty }) => {
		const row = chapter.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))
		return [name, row?.split(' | ').at(2)?.startsWith('yes'), mayBeEmpty]
	})
	expect(rows).toEqual(
		ledgerFiles[kind].map(({ name, mayBeEmpty }) => [name, mayBeEmpty, mayBeEmpty]),
	)
})
