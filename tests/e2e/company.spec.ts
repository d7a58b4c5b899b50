import { type Page } from '@playwright/test'
import { expect, takeCase, test } from '#tests/support/casework.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'

const company = '(주)가상식품'

test.setTimeout(120_000)

test('the owner applies for the company, and only there is it seen', async ({ signedInAs }) => {
	const owner = await signedInAs('company-owner')
	await choose(owner, company)
	await owes(owner, { its: '법인세', others: '종합소득세' })
	const reference = await applies(owner)

	await owner.getByRole('link', { name: '다른 납세자 보기' }).click()
	await expect(owner.getByRole('heading', { name: '누구의 세금을 보시겠습니까?' })).toBeVisible()
	await expect(owner.getByRole('link', { name: '다른 납세자 보기' })).toBeHidden()
	await choose(owner, '최대표')
	await owes(owner, { its: '종합소득세', others: '법인세' })
	await owner.goto('/cases')
	await expect(owner.getByRole('link', { name: reference })).toBeHidden()
	expect((await owner.goto(`/cases/${reference}`))?.status()).toBe(404)

	const officer = await signedInAs('officer-a')
	await takeCase(officer, reference)
	await expect(officer.getByRole('heading', { level: 1, name: company })).toBeVisible()
	await expect(officer.getByText('압류된 세금이 1건 있습니다.')).toBeVisible()
	await goodToUse(officer)

	await owner.goto('/choose')
	await choose(owner, company)
	await owner.goto(`/cases/${reference}`)
	await expect(owner.getByRole('heading', { name: '담당자가 살펴보고 있습니다' })).toBeVisible()
})

async function choose(page: Page, name: string) {
	await page.getByRole('radio', { name }).check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.locator('.header__who')).toContainText(name)
}

async function owes(page: Page, { its, others }: { its: string; others: string }) {
	const items = page.getByRole('heading', { level: 3 })
	await expect(items.filter({ hasText: its })).toBeVisible()
	await expect(page.getByText(others)).toBeHidden()
	await goodToUse(page)
}

async function proceed(page: Page, heading: string) {
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

/** The full way of a company: nobody lives in it, and its plan is not weighed against a household. */
async function applies(page: Page): Promise<string> {
	await page.getByRole('link', { name: '신청하기' }).first().click()
	await page.getByLabel(/아니요, 더 오래 걸리거나/).check()
	await proceed(page, '어느 세금을 신청할까요?')
	await expect(page.getByRole('checkbox')).toHaveCount(2)
	await proceed(page, '신청서 쓰기')
	await expect(page.getByText('함께 사는 가족')).toBeHidden()
	await page.getByRole('link', { name: '이어서 쓰기' }).click()
	await page.getByLabel('거래처에서 돈을 받지 못하고 있습니다').check()
	await proceed(page, '언제부터 어려워졌나요?')
	await page.getByLabel('년').fill('2025')
	await page.getByLabel('월').fill('9')
	await proceed(page, '한 달에 들어오고 나가는 돈')
	await page.getByLabel('사업에서 남는 돈').fill('420만')
	await proceed(page, '가진 것과 갚을 것')
	await proceed(page, '사업은 지금 어떤가요?')
	await proceed(page, '필요한 도움과 연락 방법')
	await proceed(page, '지금 열려 있는 길')
	await page.getByLabel(/압류와 매각을 미루고 나누어 내기/).check()
	await goodToUse(page)
	await proceed(page, '어떻게 나누어 낼까요?')
	await expect(page.getByText('생활비로 남겨 두는 돈')).toBeHidden()
	await page.getByLabel('횟수를 직접 정하기').check()
	await page.getByLabel(/몇 번에 나누어 낼까요/).fill('12')
	await goodToUse(page)
	await proceed(page, '상황을 보여 주는 서류')
	await proceed(page, '보내기 전에 확인해 주세요')
	await goodToUse(page)
	await page.getByLabel('위에 쓴 내용은 제가 아는 대로 사실입니다.').check()
	await page.getByRole('button', { name: '이대로 보내기' }).click()
	await expect(page.getByRole('heading', { name: '신청을 접수했습니다' })).toBeVisible()
	const reference = page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
	return (await reference.textContent()) ?? ''
}
