import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atADesk, expect, openCase, takeCase } from '#tests/support/casework.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { test as journey } from '#tests/support/journey.ts'
import { dasibom } from '#tests/support/operator.ts'
import { startPortal } from '#tests/support/portal.ts'
import { firstLineOf, headerOf } from '#db/ledger/ledger-files.ts'

type Place = { address: string; folder: string }

/** A portal of its own, whose data folder the operator's command finds. */
const test = journey.extend<object, { place: Place }>({
	place: [
		async ({}, use) => {
			const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-follows-'))
			const portal = await startPortal({ folder, people: 20 })
			await use({ address: portal.address, folder })
			await portal.stop()
			rmSync(folder, { recursive: true, force: true })
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	baseURL: ({ place }, use) => use(place.address),
})

test.setTimeout(180_000)
// The second journey is about what the first one leaves.
test.describe.configure({ mode: 'serial' })

/** Pays the oldest item of each of these off, by a file the operator brings in while the portal runs. */
function payOff(folder: string, ...keys: string[]): void {
	const items = readFileSync(path.join(folder, 'ledger', 'tax_items.csv'), 'utf8').split('\n')
	const paid = keys.map((key) => {
		const item = items.find((line) => line.split(',')[1] === key && line.includes(',open,'))
		return `P-${key},${item?.split(',')[0] ?? ''},2026-11-23,900000000,virtual-account,n`
	})
	const about = firstLineOf('payments', { asOf: '2026-11-23', mode: 'delta' })
	const file = path.join(folder, 'payments-of-today.csv')
	writeFileSync(file, [about, headerOf('payments'), ...paid, ''].join('\n'))
	dasibom(folder, 'import', file)
}

test('a payment brought in is seen by the officer and by who paid, within a minute', async ({
	signedInAs,
	place: { address, folder },
}) => {
	const planned = await handInAs(address, 'small-debt')
	const asked = await handInAs(address, 'contractor', 'seizure-deferral')
	const officer = await signedInAs('officer-a', atADesk)
	await openCase(officer, '/staff?state=queued', planned)
	await officer.getByRole('button', { name: '계획 접수 마치기' }).click()
	await expect(officer.getByRole('status')).toContainText('계획을 접수했습니다')
	await takeCase(officer, asked)

	payOff(folder, 'T-small-debt', 'T-contractor')

	const payer = await signedInAs('small-debt')
	await expect(async () => {
		await payer.goto(`/cases/${planned}/plan`)
		await expect(payer.getByText('계획대로 모두 내셨습니다')).toBeVisible({ timeout: 500 })
	}).toPass({ timeout: 60_000 })
	await expect(payer.getByRole('cell', { name: '내심' }).first()).toBeVisible()
	await expect(payer.getByText(/세무서 자료가 2026년 11월 23일/)).toBeVisible()

	await expect(async () => {
		await officer.goto(`/staff/cases/${asked}`)
		await expect(officer.getByText('다 낸 세금이 신청에서 빠짐')).toBeVisible({ timeout: 500 })
	}).toPass({ timeout: 60_000 })
	await expect(officer.getByText('2026년 11월 23일에 다 내서 신청에서 빠짐')).toBeVisible()
	await goodToUse(officer)

	await officer.goto(`/staff/cases/${planned}`)
	await expect(officer.getByRole('heading', { name: '국세청 시스템에 보낸 것' })).toBeVisible()
	await expect(officer.getByText('아직 파일에 적히지 않았습니다.')).toBeVisible()
})

test('who runs the exchange sees the file, sends it again and reads it', async ({
	signedInAs,
	place: { folder },
}) => {
	dasibom(folder, 'outbound', 'write')
	const name = 'outbound-000001.jsonl'
	const written = readFileSync(path.join(folder, 'outbound', name), 'utf8')
	for (const face of [
		atADesk,
		{ javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
	]) {
		rmSync(path.join(folder, 'outbound', name))
		const manager = await signedInAs('operations-manager', face)
		await manager.getByRole('link', { name: '보내기' }).click()
		await expect(manager.getByText('확인 기다림')).toBeVisible()
		if (face === atADesk) await goodToUse(manager)
		await manager.getByRole('button', { name: `${name} 다시 보내기` }).click()
		await expect(manager.getByText('1번 파일을 같은 내용 그대로 다시 보냅니다')).toBeVisible()
		const again = () => {
			try {
				return readFileSync(path.join(folder, 'outbound', name), 'utf8')
			} catch {
				return ''
			}
		}
		await expect.poll(again).toBe(written)
	}
})
