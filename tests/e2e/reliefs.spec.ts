import { type Page } from '@playwright/test'
import { giveEvidence, handIn, step } from '#tests/support/applying.ts'
import { atADesk, decideCase, takeCase, test as atAnOffice } from '#tests/support/casework.ts'
import { writtenPdf } from '#tests/support/evidence-file.ts'
import { fitsTheScreen } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'
import { signedInFor } from '#tests/support/stations.ts'

const onAPhone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }
test.use(onAPhone)
atAnOffice.use(onAPhone)
test.setTimeout(120_000)
atAnOffice.setTimeout(180_000)

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
	const ways = page.getByRole('checkbox')
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

atAnOffice('two ways asked for at once are decided one by one', async ({ signedInAs, office }) => {
	const visitor = await PlainVisitor.signedIn(office, 'baker')
	await tellsOfTheMonth(visitor, '285만 원')
	await step(visitor, '/apply/business', { matters: [] })
	await step(visitor, '/apply/help')
	const page = await signedInAs('baker')
	await page.goto('/apply/reliefs')
	await page.getByLabel(/^압류와 매각을 미루고 나누어 내기/).check()
	await page.getByLabel(/^나누어 낼 계획 내기/).check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('alert')).toContainText(
		/같은 세금의 내는 날을 정하는 길이라 함께 쓸 수 없습니다\(국세징수법 §105, 국세징수법 §10의2①\)/,
	)
	await expect(page.getByLabel(/^나누어 낼 계획 내기/)).toBeChecked()
	await fitsTheScreen(page)
	await page.getByLabel(/^나누어 낼 계획 내기/).uncheck()
	await page.getByLabel(/^낼 의무를 없애 달라고 하기/).check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { name: '어떻게 나누어 낼까요?' })).toBeVisible()
	await step(visitor, '/apply/plan', { pace: 'count', count: '6', payDay: '25', first: 'next' })
	await giveEvidence(visitor, [
		new File([new Uint8Array(writtenPdf())], '통장 거래내역.pdf', { type: 'application/pdf' }),
	])
	await page.goto('/apply/check')
	await expect(page.getByText('낼 의무를 없애 달라고 하기', { exact: true })).toBeVisible()
	await expect(page.getByText('압류와 매각을 미루고 나누어 내기', { exact: true })).toBeVisible()
	const reference = await handIn(visitor)
	await page.goto(`/apply/receipt/${reference}`)
	await expect(
		page.getByText('낼 의무를 없애 달라고 하기, 압류와 매각을 미루고 나누어 내기'),
	).toBeVisible()

	const officer = await signedInAs('officer-a', atADesk)
	await takeCase(officer, reference)
	await recommendBoth(officer)
	await decideCase(await signedInAs('approver-a', atADesk), reference)
	await page.goto(`/cases/${reference}/decision`)
	const each = page.getByRole('region', { name: '신청하신 것마다의 결정' })
	await expect(each).toContainText('낼 의무를 없애 달라고 하기승인')
	await expect(each).toContainText('압류와 매각을 미루고 나누어 내기다른 길로 안내')
	const ended = page.getByRole('region', { name: /^낼 의무를 없애 달라고 하기: 무엇을 결정/ })
	await expect(ended).toContainText('조세특례제한법 §99의15')
	await expect(ended).toContainText('낼 의무: 결정을 알리는 날 없어집니다')
	const aside = page.getByRole('region', { name: /^압류와 매각을 .*: 무엇을 결정/ })
	await expect(aside).toContainText('국세징수법 §105')
	await expect(aside).toContainText('다른 길이 형편에 더 맞습니다.')
	await fitsTheScreen(page)
	await page.goto(`/cases/${reference}/decision?lang=en`)
	await expect(page.getByRole('heading', { name: 'What was decided about each' })).toBeVisible()
})

/** A debt that ends leaves nothing to put off: the form says so beside the relief it is about. */
async function recommendBoth(officer: Page): Promise<void> {
	await officer.getByRole('link', { name: '의견 올리기' }).click()
	const field = (name: string, value: string) =>
		officer.locator(`[name="${name}"][value="${value}"]`)
	await field('found.resident', 'yes').check()
	await field('found.taxInvestigation', 'no').check()
	await field('found.honestTaxpayer', 'yes').check()
	await field('outcome', 'approved').check()
	await field('codes', 'conditions-met').check()
	await field('beside.seizure-deferral.outcome', 'approved').check()
	await field('beside.seizure-deferral.codes', 'conditions-met').check()
	await officer.getByRole('button', { name: '의견 올리기' }).click()
	await expect(officer.getByRole('alert')).toContainText(
		'압류·매각의 유예(국세징수법 제105조), 의견: 소멸을 승인하면 같은 세금에는 낼 것이 남지 않습니다',
	)
	await expect(field('outcome', 'approved')).toBeChecked()
	await field('beside.seizure-deferral.outcome', 'referred').check()
	await officer.getByText('까닭: 다른 도움으로 연결').last().click()
	await field('beside.seizure-deferral.codes', 'other-relief-fits').check()
	await officer.getByLabel('설명').fill('낼 의무가 없어지므로 미룰 것도 없습니다.')
	await officer.getByRole('button', { name: '의견 올리기' }).click()
	await expect(officer.getByRole('status')).toContainText('의견을 올렸습니다')
}

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
