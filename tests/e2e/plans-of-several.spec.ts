import { type Page } from '@playwright/test'
import { giveEvidence, step } from '#tests/support/applying.ts'
import { writtenPdf } from '#tests/support/evidence-file.ts'
import { expect } from '#tests/support/journey.ts'
import {
	answerUpToReliefs,
	desk,
	english,
	goodToRead,
	korean,
	phone,
	test,
} from '#tests/support/relief-journey.ts'

// One portal for both, so they share a worker.
test.describe.configure({ mode: 'default' })
test.setTimeout(90_000)

const three = ['seizure-deferral', 'deadline-extension', 'notice-deferral']

test('each of several reliefs is given its own number, sum and shape', async ({ applicant }) => {
	const { page, visitor } = await applicant('T-0990014', { ...phone, ...korean })
	await answerUpToReliefs({ page, visitor }, {})
	await step(visitor, '/apply/reliefs', { relief: three })
	await page.goto('/apply/plan')
	await page.getByText('길마다 따로 정하고 싶으신가요?').click()
	const seizure = page.getByRole('listitem').filter({ hasText: '압류와 매각을 미루고' })
	await expect(seizure).toContainText(/12번까지 나눌 수 있고, 한 달 [\d,]+원부터 됩니다/)
	await goodToRead(page)

	await page.getByRole('link', { name: '‘압류와 매각을 미루고 나누어 내기’만 따로 정하기' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^압류와 매각을 미루고/)
	await expect(page.getByText(/다른 길은 아직 정하지 않으셔서/)).toBeVisible()
	await goodToRead(page)
	await setCount(page, '40')
	await page.getByRole('button', { name: '일정 보기' }).click()
	await expect(page.getByRole('alert')).toContainText('고르신 길은 12번까지 나눌 수 있습니다')
	await setCount(page, '4')
	await page.getByRole('button', { name: '일정 보기' }).click()
	await expect(page.getByRole('heading', { name: '이렇게 내게 됩니다' })).toBeVisible()
	await page.getByRole('button', { name: '계속하기' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('어떻게 나누어 낼까요?')
	await expect(seizure).toContainText('따로 정하신 계획: 4번')
	await page.getByRole('link', { name: '‘내는 날을 뒤로 미루기’만 따로 정하기' }).click()
	await page.locator('[name="pace"][value="amount"]').check()
	await page.locator('[name="monthly"]').fill('50만')
	await page.getByText('달마다 같은 금액이 어려우신가요?').click()
	await page.getByLabel(/적게 시작해서 조금씩 늘려/).check()
	await page.getByRole('button', { name: '계속하기' }).click()

	await expect(page.getByLabel(/^길마다 정한 대로/)).toBeChecked()
	await page.getByRole('button', { name: '일정 보기' }).click()
	await expect(page.getByRole('heading', { name: '이렇게 내게 됩니다' })).toBeVisible()
	await goodToRead(page)
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page).toHaveURL(/\/apply\/evidence/)
	const pdf = new Uint8Array(writtenPdf())
	await giveEvidence(visitor, [new File([pdf], '가상 서류.pdf', { type: 'application/pdf' })])
	await page.goto('/apply/check')
	const said = (name: string) => page.locator('.summary-list > div', { hasText: name })
	await expect(said('나누어 내는 계획: 압류와 매각을 미루고')).toContainText('4번에 나누어 내기')
	await expect(said('나누어 내는 계획: 내는 날을')).toContainText('500,000원씩 내기')
	await expect(said('나누어 내는 계획: 내는 날을')).toContainText('적게 시작해서')
	await goodToRead(page)
})

test('the same without a script, in English', async ({ applicant }) => {
	const { page, visitor } = await applicant('T-0990015', {
		...{ javaScriptEnabled: false },
		...{ ...desk, ...english },
	})
	await answerUpToReliefs({ page, visitor }, {})
	await step(visitor, '/apply/reliefs', { relief: three })
	await page.goto('/apply/plan?from=check')
	await page.getByText('Would you rather set each way by itself?').click()
	await page.getByRole('link', { name: 'Set “Have the tax notice come later” by itself' }).click()
	await setCount(page, '2')
	await page.getByRole('button', { name: 'Continue' }).click()
	await expect(page).toHaveURL(/\/apply\/plan\?from=check$/)
	await expect(page.getByText(/^Set by itself: 2 payments/)).toBeVisible()
	await page.getByRole('button', { name: 'Show the schedule' }).click()
	await expect(page.getByText(/is left to live on/).last()).toBeVisible()
	await page.getByRole('button', { name: 'Continue' }).click()
	await expect(page).toHaveURL(/\/apply\/(check|evidence)/)
})

async function setCount(page: Page, count: string): Promise<void> {
	await page.locator('[name="pace"][value="count"]').check()
	await page.locator('[name="count"]').fill(count)
}
