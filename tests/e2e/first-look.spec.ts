import { expect, test } from '@playwright/test'
import { goodToUse } from '#tests/support/good-to-use.ts'

const sets = [
	{ name: 'Korean, a phone, no script', width: 360, script: false, language: 'ko' },
	{ name: 'English, a desktop', width: 1280, script: true, language: 'en' },
] as const

for (const { name, width, script, language } of sets) {
	test(`three answers before signing in: ${name}`, async ({ browser }) => {
		const context = await browser.newContext({
			javaScriptEnabled: script,
			viewport: { width, height: 800 },
		})
		const page = await context.newPage()
		const korean = language === 'ko'
		await page.goto(`/?lang=${language}`)
		await page
			.getByRole('link', { name: korean ? '나에게 어떤 길이 있을까요?' : 'What could help me?' })
			.click()
		await page.getByRole('button', { name: korean ? '살펴보기' : 'Look' }).click()
		await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3)

		await page
			.getByLabel(
				korean ? '독촉장의 기한도 지났습니다' : 'The deadline in the demand letter has passed too',
			)
			.check()
		await page.getByLabel(korean ? '했지만 모두 닫았습니다' : 'I did, and closed all of it').check()
		await page
			.getByLabel(korean ? '50,000,000원까지' : 'Up to 50,000,000 won', { exact: true })
			.check()
		await page.getByRole('button', { name: korean ? '살펴보기' : 'Look' }).click()
		const result = page.getByRole('region', {
			name: korean ? '살펴볼 만한 길' : 'Ways worth looking at',
		})
		await expect(
			result.getByText(
				korean
					? '조세특례제한법 제99조의15'
					: 'Special extinction of the duty to pay (납부의무 소멸특례, 조세특례제한법 §99의15)',
			),
		).toBeVisible()
		await expect(result.getByText(korean ? /약속이 아니며/ : /no promise/)).toBeVisible()
		await expect(page.getByText('129')).not.toHaveCount(0)
		if (script) await goodToUse(page)
		expect(await context.cookies()).not.toContainEqual(expect.objectContaining({ name: 'dasibom' }))

		await result.getByRole('link', { name: korean ? '세무서 찾기' : 'Find a tax office' }).click()
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
		await expect(page.locator('details').first()).toBeVisible()
		if (script) await goodToUse(page)
		await context.close()
	})
}
