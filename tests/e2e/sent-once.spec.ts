import { type Page } from '@playwright/test'
import { answerQuickly } from '#tests/support/applying.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'

test('pressed twice, in two windows and again after Back it is one application', async ({
	signedInAs,
	baseURL,
}) => {
	await answerQuickly(await PlainVisitor.signedIn(baseURL ?? '', 'contractor'))
	const page = await signedInAs('contractor')
	const other = await page.context().newPage()
	for (const one of [page, other]) {
		await one.goto('/apply/check')
		await one.getByLabel('위에 쓴 내용은 제가 아는 대로 사실입니다.').check()
	}
	await Promise.all([
		page.getByRole('button', { name: '이대로 보내기' }).dblclick(),
		other.getByRole('button', { name: '이대로 보내기' }).click(),
	])
	const reference = await receivedAs(page)
	expect(await receivedAs(other)).toBe(reference)

	await other.goBack()
	await expect(other.getByRole('heading', { name: '이미 진행 중인 신청이 있습니다' })).toBeVisible()
	await expect(other.getByRole('button', { name: '이대로 보내기' })).toBeHidden()
	await goodToUse(other)
	await page.goto('/cases')
	await expect(page.getByRole('row', { name: /DB-/ })).toHaveCount(1)
	await expect(page.getByRole('row', { name: reference })).toBeVisible()
})

async function receivedAs(page: Page): Promise<string> {
	await expect(page.getByRole('heading', { name: '신청을 접수했습니다' })).toBeVisible()
	const reference = page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
	return (await reference.textContent()) ?? ''
}
