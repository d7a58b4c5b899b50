import { type Page } from '@playwright/test'
import { step } from '#tests/support/applying.ts'
import { fitsTheScreen } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'
import { signedInFor } from '#tests/support/stations.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
test.setTimeout(120_000)

test('who began again finds what is taken off, and pays in the months when money comes in', async ({
	signedInAs,
	baseURL,
}) => {
	const visitor = await PlainVisitor.signedIn(baseURL ?? '', 'baker')
	await tellsOfTheMonth(visitor, '285만 원')
	await step(visitor, '/apply/business', { matters: ['employment'] })
	const page = await signedInAs('baker')
	await page.goto('/apply/restart')
	await page.getByLabel('년').fill('2026')
	await page.getByLabel('월', { exact: true }).fill('1')
	await page.getByLabel('일', { exact: true }).fill('5')
	await page.getByLabel('한 달에 일하는 날').fill('22')
	await page.getByRole('button', { name: '계속하기' }).click()
	await step(visitor, '/apply/help')

	await page.goto('/apply/reliefs')
	await fitsTheScreen(page)
	const ways = page.getByRole('radio')
	await expect(ways.last()).toHaveAccessibleName(/나누어 낼 계획 내기/)
	await expect(
		page.getByText(/이미 더해진 금액 가운데 [\d,]+원을 면제받을 수 있습니다/),
	).toBeVisible()
	// What is shut says why, and what would open it.
	await page.getByText(/내는 날을 뒤로 미루기 · /).click()
	await expect(page.getByText('독촉장에 적힌 기한이 지났습니다')).toBeVisible()
	await page.getByLabel(/문 닫은 뒤 다시 시작한 분의/).check()
	await page.getByRole('button', { name: '계속하기' }).click()

	await expect(page.getByRole('heading', { name: '어떻게 나누어 낼까요?' })).toBeVisible()
	await fitsTheScreen(page)
	await page.getByLabel('횟수를 직접 정하기').check()
	await page.getByLabel(/몇 번에 나누어 낼까요/).fill('6')
	await page.getByText('달마다 같은 금액이 어려우신가요?').click()
	await page.getByLabel(/돈이 들어오는 달에만/).check()
	await page.getByRole('button', { name: '일정 보기' }).click()
	await expect(page.getByRole('alert')).toContainText('내실 달을 하나 이상 골라 주세요')
	await page.getByLabel('3월', { exact: true }).check()
	await page.getByLabel('9월', { exact: true }).check()
	await page.getByRole('button', { name: '일정 보기' }).click()
	await expect(page.getByRole('row', { name: /1 내는 날 2027년 3월 25일/ })).toBeVisible()
	await expect(
		page.getByRole('row', { name: /6 내는 날 2029년 9월 25일\(화\) \(공휴일이 아직/ }),
	).toBeVisible()
	await fitsTheScreen(page)
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { name: '상황을 보여 주는 서류' })).toBeVisible()
})

test('a month that carries no plan leads on to help, in English', async ({
	signedInAs,
	baseURL,
}) => {
	const visitor = await signedInFor(baseURL ?? '', 'company-owner')
	await tellsOfTheMonth(visitor, '300,000')
	await step(visitor, '/apply/help')
	await step(visitor, '/apply/reliefs', { relief: 'voluntary-plan' })

	const page = await signedInAs('company-owner')
	await page.getByRole('radio', { name: '최대표' }).check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await page.goto('/apply/plan?lang=en')
	await expect(page.getByRole('heading', { name: 'Your month is tight' })).toBeVisible()
	await fitsTheScreen(page)
	await page.getByRole('link', { name: 'Look at help with living costs' }).click()
	await expect(
		page.getByRole('heading', { level: 1, name: 'Help with living costs' }),
	).toBeVisible()
	await expect(cardOf(page, /Livelihood benefit/)).toContainText('You may be entitled')
	await expect(cardOf(page, /Livelihood benefit/)).toContainText('129')
	await fitsTheScreen(page)
	await page.getByRole('link', { name: 'Back' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your application')
})

const cardOf = (page: Page, name: RegExp) =>
	page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })

/** The questions nothing of this journey hangs on. */
async function tellsOfTheMonth(visitor: PlainVisitor, income: string): Promise<void> {
	await step(visitor, '/apply', { lane: 'full' })
	await step(visitor, '/apply/items')
	await step(visitor, '/apply/situation', { causes: ['living-costs'], note: '' })
	await step(visitor, '/apply/since', { 'since.year': '2026', 'since.month': '2' })
	await step(visitor, '/apply/household', { people: '1', children: '0' })
	await step(visitor, '/apply/money', { 'income.work': income })
	await step(visitor, '/apply/property', { 'debts.bank': '500만' })
}
