import { readFile } from 'node:fs/promises'
import { type Page } from '@playwright/test'
import { firstLineOf, headerOf } from '#db/ledger/ledger-files.ts'
import { atADesk } from '#tests/support/casework.ts'
import { fitsTheScreen, goodToUse } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
test.setTimeout(120_000)

const spring = 'I-1-1,2024-03-01,2024-05-31,국세징수법 §13'
const autumn = 'I-1-1,2024-09-01,2024-11-30,국세징수법 §13'

function extensions(name: string, lines: string[], mode: 'delta' | 'snapshot' = 'delta') {
	const head = [firstLineOf('extensions', { asOf: '2026-11-23', mode }), headerOf('extensions')]
	const text = [...head, ...lines, ''].join('\r\n')
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

/** Hands a file in and waits on its page, which opens itself anew, until it says what came of it. */
async function handIn(page: Page, file: ReturnType<typeof extensions>, outcome: string) {
	await page.getByRole('link', { name: '세금 자료', exact: true }).first().click()
	await page.getByLabel('자료 파일').setInputFiles(file)
	await page.getByRole('button', { name: '올리기' }).click()
	await expect(page.getByRole('heading', { level: 1, name: file.name })).toBeVisible()
	await expect(page.getByText(outcome, { exact: true })).toBeVisible({ timeout: 45_000 })
	await fitsTheScreen(page)
}

test('an operations manager brings files in and sees what became of each', async ({
	signedInAs,
}) => {
	const manager = await signedInAs('operations-manager')
	await handIn(manager, extensions('first.csv', [spring, autumn]), '반영함')
	await expect(manager.getByText('새로 들어옴').locator('..')).toContainText('2')
	await handIn(manager, extensions('first.csv', [spring, autumn]), '이미 반영된 자료')

	const bad = ['I-none-1,2024-03-01,2024-05-31,x', 'I-1-1,2024-05-31,2024-03-01,x']
	await handIn(manager, extensions('bad.csv', bad), '반영하지 않음')
	await expect(manager.getByText('없는 세금')).toBeVisible()
	const downloading = manager.waitForEvent('download')
	await manager.getByRole('link', { name: '받지 않은 줄 내려받기(CSV)' }).click()
	const download = await downloading
	expect(download.suggestedFilename()).toBe('bad.rejects.csv')
	const rejects = (await readFile(await download.path(), 'utf8')).split('\r\n')
	expect(rejects[0]).toBe('\ufeffline,field,value,reason,ko,en')
	expect(rejects[1]).toContain('3,item_no,I-none-1,unknown_item,세금 자료에 없는 건입니다.')
	expect(rejects[2]).toContain('4,to_on,2024-03-01,earlier_than,')

	await handIn(manager, extensions('whole.csv', [spring], 'snapshot'), '반영함')
	const ended = manager.getByRole('row', { name: /I-1-1 2024-09-01\/2024-11-30/ })
	await expect(ended).toContainText('끝남')
	await ended.getByRole('link').click()
	await expect(manager.getByRole('heading', { level: 1, name: '고친 내역' })).toBeVisible()
	await expect(manager.getByText('(비어 있음) → 2026-11-23')).toBeVisible()
	await fitsTheScreen(manager)

	const desk = await signedInAs('operations-manager', atADesk)
	await desk.goto('/staff/ledger?lang=en')
	await goodToUse(desk)
	await desk.getByRole('link', { name: 'bad.csv' }).first().click()
	await expect(desk.getByText('Refused', { exact: true })).toBeVisible()
	await goodToUse(desk)
	await desk.goto('/staff/ledger')
	await desk.getByRole('link', { name: 'whole.csv' }).first().click()
	await desk.getByRole('link', { name: /I-1-1 2024-09-01/ }).click()
	await expect(desk.getByText('(empty) → 2026-11-23')).toBeVisible()
	await goodToUse(desk)
})
