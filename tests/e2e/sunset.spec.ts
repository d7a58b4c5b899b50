import { type Page } from '@playwright/test'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'
import { expect, test } from '#tests/support/own-portal.ts'
import { answerUpToReliefs, goodToRead, phone } from '#tests/support/relief-journey.ts'
import { bringReliefPeople } from '#tests/support/relief-people.ts'

const lastDay = '2026-12-31T23:50:00+09:00'
const dayAfter = '2027-01-01T00:10:00+09:00'

test.setTimeout(180_000)

test('a relief that ends with the year is there on its last day, and gone kindly the day after', async ({
	signedInAs,
	place,
}) => {
	bringReliefPeople(place.folder)
	await place.comeBack(lastDay)
	const before = await signedInAs('T-0990006', { ...phone, locale: 'ko-KR' })
	await answerUpToReliefs(
		{
			page: before,
			visitor: PlainVisitor.ofSession(place.address, await before.context().cookies()),
		},
		{ '/apply/business': { matters: ['support'] }, '/apply/support': supported },
	)
	const name = '다시 시작한 사업자의 압류·매각 미루기'
	await before.goto('/apply/reliefs')
	await expect(before.getByRole('checkbox', { name })).toBeVisible()
	await expect(before.getByText(/2026년 12월 31일.*까지 신청할 수 있습니다/).first()).toBeAttached()
	await goodToRead(before)

	await place.comeBack(dayAfter)
	const after = await signedInAs('T-0990006', { ...phone, locale: 'ko-KR' })
	await isOver(after, name, /2026년 12월 31일/)
	const abroad = await signedInAs('T-0990006', { ...phone, locale: 'en-US' })
	await isOver(abroad, 'Hold off seizure for those who began again', /31 December 2026/)
})

/** What was answered still stands; the way is shut with its reason, and others are open. */
async function isOver(page: Page, name: string, day: RegExp): Promise<void> {
	await page.goto('/apply/reliefs')
	await expect(page.getByRole('checkbox', { name })).toHaveCount(0)
	const shut = page.locator('details', { hasText: `${name} · ` })
	await shut.locator('summary').click()
	await expect(shut).toContainText(day)
	await expect(page.getByRole('checkbox').first()).toBeVisible()
	await expect(page.locator('main a[href="tel:126"]')).toBeVisible()
	await goodToRead(page)
}

async function supported(page: Page): Promise<void> {
	await page
		.getByLabel(/채무조정$/)
		.first()
		.check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page).not.toHaveURL(/support/)
}
