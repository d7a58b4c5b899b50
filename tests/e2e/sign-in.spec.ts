import { type Page } from '@playwright/test'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'

/** Collects what the policy of a page refused to load or run. */
function watchPolicy(page: Page): string[] {
	const refused: string[] = []
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) refused.push(message.text())
	})
	return refused
}

test.describe('on a phone without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

	test('somebody picks who they are, comes back to where they were going, and leaves', async ({
		page,
	}) => {
		const refused = watchPolicy(page)
		await page.goto('/arrears/print')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('누구로 들어가시겠습니까?')
		await expect(page.getByText('빵집을 닫았고 생계가 어렵습니다.')).toBeVisible()

		await page.getByRole('link', { name: /김제빵/ }).click()
		await expect(page).toHaveURL(/\/arrears\/print$/)
		await page.goto('/arrears')
		await page.getByRole('button', { name: '로그아웃' }).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('로그아웃했습니다')
		await page.goto('/arrears')
		await expect(page).toHaveURL(/\/identity\//)
		expect(refused).toEqual([])
	})

	test('the company owner chooses for whom, and chooses anew', async ({ signedInAs }) => {
		const page = await signedInAs('company-owner')
		await expect(page).toHaveURL(/\/choose/)
		await page.getByRole('button', { name: '계속하기' }).click()
		await expect(page.getByRole('alert')).toContainText('볼 곳을 하나 골라 주세요')

		await page.getByRole('radio', { name: '(주)가상식품' }).check()
		await page.getByRole('button', { name: '계속하기' }).click()
		await expect(page).toHaveURL(/\/arrears$/)
		await expect(page.locator('.header__who')).toHaveText('최대표 님 · (주)가상식품')

		await page.getByRole('link', { name: '다른 납세자 보기' }).click()
		await page.getByRole('radio', { name: '최대표' }).check()
		await page.getByRole('button', { name: '계속하기' }).click()
		await expect(page.locator('.header__who')).toHaveText('최대표 님')
	})

	test('somebody the ledger does not know reads what to do', async ({ signedInAs }) => {
		const page = await signedInAs('unknown-person')
		await expect(page).toHaveURL(/\/unknown$/)
		await expect(page.getByRole('link', { name: '126' }).first()).toBeVisible()
	})

	test('a form of a page drawn before choosing another taxpayer is not taken', async ({
		signedInAs,
	}) => {
		const page = await signedInAs('company-owner')
		const tab = await page.context().newPage()
		await tab.goto('/choose')
		await page.getByRole('radio', { name: '최대표' }).check()
		await page.getByRole('button', { name: '계속하기' }).click()
		await tab.getByRole('radio', { name: '(주)가상식품' }).check()
		await tab.getByRole('button', { name: '계속하기' }).click()
		await expect(tab.getByRole('heading', { level: 1 })).toHaveText('요청을 처리하지 못했습니다')
	})
})

const messages = [
	'timed-out',
	'ended',
	'signed-out',
	'cancelled',
	'expired',
	'failed',
	'unavailable',
]

test('from the end of a sign-in one comes back to where one was going', async ({ page }) => {
	for (const message of messages) {
		await page.goto(`/sign-in/${message}?return=/cases`)
		await expect(page.getByRole('link', { name: '다시 로그인하기' })).toHaveAttribute(
			'href',
			'/sign-in?return=%2Fcases',
		)
	}
})

test('the list of people is good to use', async ({ page }) => {
	for (const language of ['ko', 'en']) {
		await page.goto(`/?lang=${language}`)
		await page.goto('/sign-in')
		await goodToUse(page)
	}
})

test('somebody who reads English gets English', async ({ signedInAs }) => {
	const page = await signedInAs('foreign-resident')
	await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a role with nothing assigned sees who it is and that nothing waits', async ({
	signedInAs,
}) => {
	const page = await signedInAs('user-admin')
	await expect(page).toHaveURL(/\/staff$/)
	await expect(page.getByText('계정 담당자')).toBeVisible()
	await expect(page.getByText('지금 기다리는 일이 없습니다.')).toBeVisible()
	await goodToUse(page)
})

test('a disabled account gets a page, and nothing else', async ({ signedInAs }) => {
	const page = await signedInAs('disabled-officer')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 계정은 중지되어 있습니다')
	await goodToUse(page)
	await page.goto('/staff')
	await expect(page).toHaveURL(/\/identity\//)
})
