import { type Page } from '@playwright/test'
import { expect, openCase, test } from '#tests/support/casework.ts'
import { photo } from '#tests/support/evidence-file.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'

const why = '공사 대금이 들어올 때까지 달마다 내는 금액을 낮추어 드립니다.'

test.setTimeout(180_000)

test('the contractor asks for more time, is offered another plan and takes it', async ({
	signedInAs,
}) => {
	const contractor = await signedInAs('contractor')
	const reference = await applies(contractor)
	await offers(await signedInAs('officer-b'), reference)
	await decides(await signedInAs('approver-a'), reference)
	await comparesAndAccepts(contractor, reference)
	await isWatched(contractor, reference)
})

async function proceed(page: Page, heading: string) {
	await page.getByRole('button', { name: 'Continue' }).click()
	await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

async function applies(page: Page): Promise<string> {
	await page.goto('/apply?lang=en')
	await page.getByLabel(/No, I need longer/).check()
	await proceed(page, 'Which taxes is this about?')
	await proceed(page, 'Your application')
	await goodToUse(page)
	await page.goto('/apply/situation')
	await page.getByLabel('A customer has not paid me').check()
	await proceed(page, 'Since when has it been hard?')
	await page.getByLabel('Month').fill('13')
	await page.getByLabel('Year').fill('2026')
	await page.getByRole('button', { name: 'Continue' }).click()
	await expect(page.getByRole('alert')).toBeVisible()
	await expect(page.getByLabel('Month')).toHaveValue('13')
	await page.getByLabel('Month').fill('7')
	await tellsOfMoney(page)
	await chooses(page)
	await givesEvidence(page)

	await goodToUse(page)
	await page.getByLabel(/true to the best of my knowledge/).check()
	await page.getByRole('button', { name: 'Send the application' }).click()
	const received = page.getByRole('heading', { name: 'Your application has been received' })
	await expect(received).toBeVisible()
	await expect(page.getByText(/The law sets this date/)).toBeVisible()
	await goodToUse(page)
	const reference = page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
	return (await reference.textContent()) ?? ''
}

async function tellsOfMoney(page: Page) {
	await proceed(page, 'How many people live with you?')
	await page.getByLabel(/People in your household/).fill('3')
	await page.getByLabel(/under 19/).fill('1')
	await proceed(page, 'Money in and out each month')
	const business = page.getByLabel('What is left from a business')
	// Only what is typed once the script is there is read back.
	await expect(async () => {
		await business.fill('')
		await business.fill('490만')
		await expect(page.getByText('4,900,000 won')).toBeVisible({ timeout: 500 })
	}).toPass()
	await page.getByLabel('Rent and housing').fill('30만')
	await goodToUse(page)
	await proceed(page, 'What you own and what you owe')
	await proceed(page, 'How is your business now?')
	await proceed(page, 'Help you need and how to reach you')
	await page.getByLabel('E-mail').fill('contractor@example.com')
}

async function chooses(page: Page) {
	await proceed(page, 'What is open to you now')
	await page.getByLabel(/Move the payment day back/).check()
	await goodToUse(page)
	await proceed(page, 'How would you like to pay in parts?')
	await page.getByLabel(/Set the number of payments myself/).check()
	await page.getByLabel(/In how many payments/).fill('4')
	await page.getByLabel('On which day of the month?').selectOption('28')
	await page.getByLabel('From the next payment day').check()
	await page.getByRole('button', { name: 'Show the schedule' }).click()
	await expect(page.getByRole('heading', { name: 'This is what you would pay' })).toBeVisible()
	await goodToUse(page)
	await proceed(page, 'Papers that show your situation')
}

async function givesEvidence(page: Page) {
	const field = page.getByLabel('Papers that show what a customer has not paid: choose files')
	const corrupt = { name: 'torn.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') }
	await field.setInputFiles(corrupt)
	await expect(page.getByText(/torn\.jpg: /)).toBeVisible()
	await goesOnOnlyWithItsFiles(page)
	await expect(page.getByRole('link', { name: 'View invoice.jpg' })).toBeVisible()
	await expect(page.getByRole('link', { name: 'View wrong.jpg' })).toBeHidden()
	await goodToUse(page)
	await proceed(page, 'Please check before you send')
}

/** Pressed while files are on their way, the button waits for them; one is taken back meanwhile. */
async function goesOnOnlyWithItsFiles(page: Page) {
	const picture = async (name: string, red: number) => {
		const buffer = await photo(red)
		return { name, mimeType: 'image/jpeg', buffer }
	}
	let letGo = () => {}
	const held = new Promise<void>((resolve) => {
		letGo = resolve
	})
	await page.route('**/evidence/upload', async (route) => {
		await held
		await route.continue()
	})
	const files = [await picture('invoice.jpg', 200), await picture('wrong.jpg', 90)]
	await page
		.getByLabel('Papers that show what a customer has not paid: choose files')
		.setInputFiles(files)
	await expect(page.getByText('invoice.jpg · Uploading')).toBeVisible()
	await page.getByRole('button', { name: 'wrong.jpg · Cancel upload' }).click()
	await expect(page.getByText('wrong.jpg · Upload cancelled')).toBeVisible()
	await page.getByRole('button', { name: 'Continue' }).click()
	await expect(page.getByText('Your files are being uploaded.')).toBeVisible()
	letGo()
	await expect(page.getByRole('heading', { name: 'Please check before you send' })).toBeVisible()
	await page.unroute('**/evidence/upload')
	await page.goto('/apply/evidence')
}

async function offers(page: Page, reference: string) {
	await openCase(page, '/staff?state=queued', reference)
	await page.getByRole('button', { name: '내가 맡기' }).click()
	await expect(page.getByRole('status')).toContainText('이 신청을 맡았습니다')
	await page.getByRole('link', { name: '의견 올리기' }).click()
	await expect(page.getByLabel(/^다르게 승인/)).toBeChecked()
	await expect(page.getByLabel('달마다 내는 부담을 낮춤')).toBeChecked()
	await page.getByLabel(/^횟수/).fill('6')
	await page.getByRole('button', { name: '일정 계산해 보기' }).click()
	await expect(page.getByRole('row', { name: '횟수 4 6 달라짐' })).toBeVisible()
	await goodToUse(page)
	await page.getByLabel('설명').fill(why)
	await page.getByRole('button', { name: '의견 올리기' }).click()
	await expect(page.getByRole('status')).toContainText('의견을 올렸습니다')
}

async function decides(page: Page, reference: string) {
	await openCase(page, '/staff?state=recommended', reference)
	await page.getByRole('link', { name: '결정하기' }).click()
	await goodToUse(page)
	await page.getByRole('button', { name: '이대로 결정하기' }).click()
	await expect(page.getByRole('status')).toContainText('결정했습니다')
}

async function comparesAndAccepts(page: Page, reference: string) {
	await page.goto('/cases')
	await page.getByRole('link', { name: 'See the offer and answer' }).click()
	await expect(page.getByText(/Please answer by/)).toBeVisible()
	const count = page.getByRole('row', { name: /Number of payments/ })
	await expect(count).toContainText('4 payments')
	await expect(count).toContainText('6 payments')
	await goodToUse(page)
	await page.getByRole('button', { name: 'Send the answer' }).click()
	await expect(page.getByRole('alert')).toContainText('Choose whether you take the offer')
	await page.getByLabel(/Yes, I take it/).check()
	await page.getByRole('button', { name: 'Send the answer' }).click()
	await expect(page).toHaveURL(new RegExp(`/cases/${reference}`))
	await expect(page.getByRole('status', { name: 'You took the offer' })).toBeVisible()
	await goodToUse(page)
}

async function isWatched(page: Page, reference: string) {
	await page.getByRole('link', { name: 'See the payment plan' }).click()
	await expect(page).toHaveURL(new RegExp(`/cases/${reference}/plan`))
	await expect(page.getByText('Next payment (no. 1)')).toBeVisible()
	await expect(page.getByRole('row', { name: /To come/ })).toHaveCount(6)
	await goodToUse(page)
	await page.goto(`/cases/${reference}/decision`)
	await expect(page.getByText('You took the plan offered.')).toBeVisible()
	await expect(page.getByText(why)).toBeVisible()
	await goodToUse(page)
}
