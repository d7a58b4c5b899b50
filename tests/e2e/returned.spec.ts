import { type Page } from '@playwright/test'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { expect, test } from '#tests/support/own-portal.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'
import { Reviewing } from '#tests/support/reviewing.ts'

const words = '달마다 내실 금액을 낮추어 드립니다.'
const why = '살림에 맞는 까닭을 더 적어 주세요.'

test.setTimeout(240_000)

test('an offer is refused for its day and its reason, returned, mended and explained', async ({
	signedInAs,
	place,
}) => {
	const reference = await handInAs(place.address, 'large-debt', 'seizure-deferral')
	const first = new Reviewing(await PlainVisitor.signedIn(place.address, 'officer-a'), reference)
	await first.take()

	const officer = await signedInAs('officer-a')
	await officer.goto(`/staff/cases/${reference}/recommendation`)
	await isRefused(officer)
	await officer.getByRole('button', { name: '의견 올리기' }).click()
	await expect(officer.getByRole('status')).toContainText('의견을 올렸습니다')

	const approver = await signedInAs('approver-a')
	await approver.goto(`/staff/cases/${reference}/return`)
	await approver.getByLabel('까닭을 더 적어야 함').check()
	await approver.getByLabel(/덧붙일 말/).fill(why)
	await approver.getByRole('button', { name: '되돌려 보내기' }).click()
	await expect(approver.getByRole('status')).toContainText('되돌려')

	await isFilledInAgain(officer, reference)
	await officer.getByRole('button', { name: '의견 올리기' }).click()
	await expect(officer.getByRole('status')).toContainText('의견을 올렸습니다')
	await approver.goto(`/staff/cases/${reference}/decision`)
	await approver.getByRole('button', { name: '이대로 결정하기' }).click()
	await expect(approver.getByRole('status')).toContainText('결정했습니다')

	const person = await signedInAs('large-debt', { viewport: { width: 360, height: 740 } })
	await person.goto(`/cases/${reference}/decision`)
	const month = person.getByRole('table', { name: '한 달 살림으로 본 계획' })
	for (const row of ['들어오는 돈', '생활비로 남겨 두는 돈', '제안한 계획에서 가장 많이 내는 달'])
		await expect(month.getByRole('row', { name: row })).toBeVisible()
	await goodToUse(person)
})

/** A day too soon and a reason the figures contradict are said at their fields; what was typed stays. */
async function isRefused(page: Page) {
	await page.getByLabel(/^다르게 승인/).check()
	await page.getByLabel(/^횟수/).fill('4')
	await page.getByLabel(/^한 달 금액/).fill('')
	await page.getByRole('group', { name: '첫 납부일' }).getByLabel('년').fill('2026')
	await page.getByRole('group', { name: '첫 납부일' }).getByLabel('월').fill('12')
	await page.getByRole('group', { name: '첫 납부일' }).getByLabel('일').fill('1')
	await page.getByLabel('매달 내는 날').selectOption('25일')
	for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck()
	await page.getByText('까닭: 다르게 승인').click()
	await page.getByLabel('달마다 내는 부담을 낮춤').check()
	await page.getByLabel('설명').fill(words)
	await page.getByRole('button', { name: '의견 올리기' }).click()
	const told = page.getByRole('alert')
	await expect(told).toContainText('한 달 금액이 신청한 것보다 낮지 않습니다')
	await expect(told).toContainText('까닭:')
	await goodToUse(page)
	await page.getByLabel(/^횟수/).fill('10')
	await page.getByRole('button', { name: '의견 올리기' }).click()
	await expect(told).toContainText('납세자가 답할 시간이 있도록 첫 납부일을')
	await expect(page.getByLabel('설명')).toHaveValue(words)
	await page.getByRole('group', { name: '첫 납부일' }).getByLabel('일').fill('28')
}

async function isFilledInAgain(page: Page, reference: string) {
	await page.goto(`/staff/cases/${reference}`)
	await page.getByRole('link', { name: '의견 올리기' }).click()
	await expect(page.getByRole('region', { name: '책임자가 되돌려 보냈습니다' })).toContainText(why)
	await expect(page.getByLabel(/^다르게 승인/)).toBeChecked()
	await expect(page.getByLabel('달마다 내는 부담을 낮춤')).toBeChecked()
	await expect(page.getByLabel(/^횟수/)).toHaveValue('10')
	await expect(page.getByLabel('설명')).toHaveValue(words)
	await goodToUse(page)
}
