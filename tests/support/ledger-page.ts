import { setTimeout as sleep } from 'node:timers/promises'
import { firstLineOf, headerOf } from '#db/ledger/ledger-files.ts'
import { type PlainVisitor } from './plain-visitor.ts'
import { filledWith, formsOf } from './served-form.ts'

const page = '/staff/ledger'

/** Hands a file in that names an office nobody knows, and waits until it was refused; the id it goes by. */
export async function handInBadFile(manager: PlainVisitor): Promise<string> {
	const { body } = await manager.open(page)
	const form = formsOf(body, page).find(({ controls }) =>
		controls.some(({ type }) => type === 'file'),
	)
	if (!form) throw new Error('The page takes no files')
	const sent = filledWith(form, new File([badFile], 'bad.csv', { type: 'text/csv' }))
	const { status, location } = await manager.post(form.action, sent)
	if (status !== 302) throw new Error(`The file was answered with ${status}`)
	while (!(await manager.open(location)).body.includes('/rejects"')) await sleep(100)
	return location.slice(page.length + 1)
}

const badFile = [
	firstLineOf('taxpayers', { asOf: '2026-11-23', mode: 'delta' }),
	headerOf('taxpayers'),
	'T-bad,individual,김가상,1970,,nowhere,,,ko,,,,,,,n',
	'',
].join('\n')
