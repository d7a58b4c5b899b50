import { fitsTheScreen, goodToUse } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'
import { countScreens } from '#tests/support/screens.ts'

const mostScreens = 8

test.describe('on a phone without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

	test('someone who can pay soon is through in at most eight screens', async ({ signedInAs }) => {
		const page = await signedInAs('small-debt')
		// The page one signs in to was there before the counting began.
		const screens = countScreens(page)
		await page.getByRole('link', { name: '신청하기' }).first().click()
		await page.getByLabel(/네, 6개월 안에 다 낼 수 있습니다/).check()
		await page.getByRole('button', { name: '계속하기' }).click()

		await expect(page.getByRole('heading', { name: '어느 세금을 신청할까요?' })).toBeVisible()
		await page.getByRole('button', { name: '계속하기' }).click()

		await page.getByLabel(/3개월에 나누어 내기/).check()
		await page.getByLabel('매달 내는 날').selectOption('25일')
		await page.getByRole('button', { name: '계속하기' }).click()

		await page.getByLabel(/휴대전화/).fill('010-0000-1234')
		await page.getByRole('button', { name: '계속하기' }).click()

		await expect(page.getByRole('heading', { name: '나누어 내는 일정' })).toBeVisible()
		await expect(page.getByText(/독촉, 압류, 가산세가 멈추지는 않습니다/)).toBeVisible()
		await fitsTheScreen(page)
		await page.getByLabel('위에 쓴 내용은 제가 아는 대로 사실입니다.').check()
		await page.getByRole('button', { name: '이대로 보내기' }).click()

		await expect(page.getByRole('heading', { name: '신청을 접수했습니다' })).toBeVisible()
		const reference = page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
		await expect(reference).toBeVisible()
		await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
		expect(screens()).toBeGreaterThan(5)
		expect(screens() + 1).toBeLessThanOrEqual(mostScreens)
		await fitsTheScreen(page)

		const firstPayment = await page.getByText(/첫 번째로 내는 날은/).textContent()
		await page.getByRole('link', { name: '진행 상황 보기' }).click()
		await expect(page.getByRole('heading', { name: '신청하신 내는 계획' })).toBeVisible()
		const [told] = /첫 번째로 내는 날은 .+입니다\./.exec(firstPayment ?? '') ?? ['(nothing)']
		await expect(page.getByText(told)).toBeVisible()
		await expect(page.getByRole('row', { name: /3회/ })).toBeVisible()
		await fitsTheScreen(page)

		await page.goto('/apply')
		await expect(
			page.getByRole('heading', { name: '이미 진행 중인 신청이 있습니다' }),
		).toBeVisible()
	})
})

test('a foreign resident plans in English, changes an answer and presses Back afterwards', async ({
	signedInAs,
}) => {
	const page = await signedInAs('foreign-resident')
	await page.goto('/apply?lang=en')
	const proceed = page.getByRole('button', { name: 'Continue' })
	await proceed.click()
	await expect(page.getByRole('alert')).toContainText('Choose one of the two.')
	await goodToUse(page)
	await page.getByLabel(/Yes, I can pay all of it/).check()
	await proceed.click()
	await proceed.click()

	await page.getByLabel(/set the amount a month myself/).check()
	await page.getByLabel(/Amount a month/).fill('1만')
	await page.getByLabel('Day of the month you pay').selectOption('Last day of the month')
	await proceed.click()
	await expect(page.getByRole('alert')).toContainText('it cannot be cleared in the time allowed')
	await expect(page.getByLabel(/Amount a month/)).toHaveValue('1만')
	await goodToUse(page)
	await page.getByLabel(/Over 2 months/).check()
	await proceed.click()
	await proceed.click()

	await page.getByRole('link', { name: 'Change Payment plan' }).click()
	await expect(page.getByLabel(/Over 2 months/)).toBeChecked()
	await page.getByLabel(/Over 4 months/).check()
	await proceed.click()
	await expect(page.getByRole('row', { name: /No\. 4/ })).toBeVisible()
	await goodToUse(page)

	await page.getByRole('button', { name: 'Send the application' }).click()
	await expect(page.getByRole('alert')).toContainText('Please confirm')
	await expect(page).toHaveTitle(/^Error: /)
	await page.getByLabel(/true to the best of my knowledge/).check()
	await page.getByRole('button', { name: 'Send the application' }).click()
	await expect(
		page.getByRole('heading', { name: 'Your application has been received' }),
	).toBeVisible()
	const receipt = page.url()

	await page.goBack()
	await expect(
		page.getByRole('heading', { name: 'You already have an open application' }),
	).toBeVisible()
	await page.goto(receipt)
	await fitsTheScreen(page)
})
