import { type Page } from '@playwright/test'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { expect, test } from '#tests/support/journey.ts'

const question = '오월에 은행에서 낸 돈이 빠져 있습니다.\n영수증이 있습니다.'
const answer = '영수증을 확인했고, 다음 자료에 반영됩니다.'

function wonIn(text: string | null): number {
	return Number((text ?? '').replace(/\D/g, ''))
}

test.describe('on a phone without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

	test('the baker sees what is owed today, why, and how to pay it', async ({ signedInAs }) => {
		const page = await signedInAs('baker')
		await page.goto('/arrears')
		await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
		await expect(page.getByText('오늘(2026년 11월 23일) 기준으로 내실 금액')).toBeVisible()
		await expect(page.getByText(/2026년 11월 24일에 [\d,]+원 늘어납니다/).first()).toBeVisible()
		await expect(page.getByText('2026년 11월 23일 자료로 계산했습니다')).toBeVisible()

		const cards = page.getByRole('article')
		await expect(cards).toHaveCount(4)
		const sums = await cards.locator('.sum-list__total dd').allTextContents()
		const total = await page.locator('.amount-card__amount').textContent()
		expect(sums.map(wonIn).reduce((sum, won) => sum + won, 0)).toBe(wonIn(total))

		const card = cards.first()
		await expect(card.getByRole('heading', { name: '부가가치세 2023년 제2기' })).toBeVisible()
		await expect(card.getByText('전자납부번호', { exact: true })).toBeVisible()
		await expect(card.getByText('맡은 세무서')).toBeVisible()
		await expect(page.getByText('국세상담센터 126', { exact: false }).first()).toBeVisible()
		await expect(page.getByRole('heading', { name: '압류할 수 없는 재산' })).toBeVisible()
	})

	test('why it is that much opens without script and adds up', async ({ signedInAs }) => {
		const page = await signedInAs('baker')
		await page.goto('/arrears')
		const card = page.getByRole('article').first()
		await card.getByText('왜 이 금액인가요?').click()
		const rows = card.locator('.trace tbody tr')
		await expect(rows.first()).toContainText('국세기본법 §47의4')
		const amounts = await rows.locator('td[data-label="더해진 금액"]').allTextContents()
		const total = await card.getByText(/더해진 금액 합계/).textContent()
		expect(amounts.map(wonIn).reduce((sum, won) => sum + won, 0)).toBe(wonIn(total))
	})
})

for (const script of [true, false]) {
	const who = script ? 'contractor' : 'baker'
	// The two run side by side, and the office must not take one for the other.
	const about = script ? '이미 냈습니다' : '제 세금이 아닌 것 같습니다'
	test.describe(script ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled: script })

		test('a question goes to the office, and its answer comes back', async ({ signedInAs }) => {
			const page = await signedInAs(who)
			await page.goto('/arrears')
			await page
				.getByRole('link', { name: /금액이 다르다고 생각하시면 문의하기$/ })
				.first()
				.click()
			await page.getByLabel('아시는 만큼 적어 주세요').fill(question)
			await page.getByRole('button', { name: '문의 보내기' }).click()
			await expect(page.getByRole('alert')).toContainText('무엇이 다른지 하나를 골라 주세요.')
			await expect(page.getByLabel('아시는 만큼 적어 주세요')).toHaveValue(question)

			await page.getByLabel(about).check()
			await page.getByRole('button', { name: '문의 보내기' }).click()
			await expect(page.getByRole('heading', { name: '문의를 보냈습니다' })).toBeVisible()
			const asked = page.url()
			await page.goto('/arrears')
			await expect(page.getByRole('heading', { name: '보내신 문의' })).toBeVisible()

			await answeredByOffice(await signedInAs('officer-a'), { script, about })

			await page.goto('/arrears')
			await expect(page.getByText('문의에 대한 답이 왔습니다')).toBeVisible()
			await expect(page.getByText(answer).first()).toBeVisible()
			await page.goto('/arrears')
			await expect(page.getByText('문의에 대한 답이 왔습니다')).toBeHidden()
			await page.goto(asked)
			await expect(page.getByText(answer).first()).toBeVisible()

			await page.goto('/my-data')
			const record = page.getByRole('row').nth(1)
			await expect(record).toContainText('체납담당공무원')
			await expect(record).toContainText('문의에 답하려고')
		})
	})
}

async function answeredByOffice(page: Page, { script, about }: { script: boolean; about: string }) {
	await page.goto('/staff/inquiries')
	await page.getByRole('link', { name: about }).last().click()
	await expect(page.getByText(question.split('\n')[0] ?? '')).toBeVisible()
	if (script) await goodToUse(page)
	await page.getByLabel('답', { exact: true }).fill(answer)
	await page.getByRole('button', { name: '답 보내기' }).click()
	await expect(page.getByText('납세자가 아직 읽지 않았습니다.')).toBeVisible()
}

test('two officers answer at once: one does, the other reads who did and loses no word', async ({
	signedInAs,
}) => {
	const asker = await signedInAs('small-debt')
	await asker.goto('/arrears')
	await asker
		.getByRole('link', { name: /문의하기$/ })
		.first()
		.click()
	await asker.getByLabel('그 밖의 일입니다').check()
	await asker.getByLabel('아시는 만큼 적어 주세요').fill(question)
	await asker.getByRole('button', { name: '문의 보내기' }).click()
	await expect(asker.getByRole('heading', { name: '문의를 보냈습니다' })).toBeVisible()

	const first = await signedInAs('officer-a')
	await first.goto('/staff/inquiries')
	await first.getByRole('link', { name: '그 밖의 일입니다' }).last().click()
	await expect(first.getByLabel('답', { exact: true })).toBeVisible()
	const second = await signedInAs('officer-b')
	await second.goto(first.url())

	await first.getByLabel('답', { exact: true }).fill(answer)
	await first.getByRole('button', { name: '답 보내기' }).click()
	await expect(first.getByText('납세자가 아직 읽지 않았습니다.')).toBeVisible()

	const mine = '저도 같은 때에 답을 쓰고 있었습니다.'
	await second.getByLabel('답', { exact: true }).fill(mine)
	await second.getByRole('button', { name: '답 보내기' }).click()
	await expect(second.getByText(/그사이 담당관 가 님이 .*에 먼저 답했습니다/)).toBeVisible()
	await expect(second.getByText(mine)).toBeVisible()
	await expect(second.getByText(answer)).toBeVisible()

	const elsewhere = await signedInAs('officer-elsewhere')
	expect((await elsewhere.goto(first.url()))?.status()).toBe(404)
})

test('what was chosen and written before the script came stays', async ({ signedInAs }) => {
	const page = await signedInAs('large-debt')
	await page.goto('/arrears')
	const link = page.getByRole('link', { name: /문의하기$/ }).last()
	const address = (await link.getAttribute('href')) ?? ''
	let letScriptsCome: () => void = () => undefined
	const filledIn = new Promise<void>((resolve) => (letScriptsCome = resolve))
	await page.route(/\/assets\/.*\.js$/, async (route) => {
		await filledIn
		await route.continue()
	})
	await page.goto(address, { waitUntil: 'commit' })
	const choice = page.getByLabel('그 밖의 일입니다')
	const words = page.getByLabel('아시는 만큼 적어 주세요')
	await choice.check()
	await words.fill(question)
	letScriptsCome()
	// The letters left are counted by script: from here on the page is alive.
	await expect(async () => {
		await words.press('End')
		await words.pressSequentially('!')
		await expect(page.getByText(/자 더 쓸 수 있습니다/)).toBeVisible({ timeout: 500 })
	}).toPass()
	await expect(choice).toBeChecked()
	expect(await words.inputValue()).toContain(question)
})

test('somebody else’s tax is not there', async ({ signedInAs }) => {
	const owner = await signedInAs('large-debt')
	await owner.goto('/arrears')
	const link = owner.getByRole('link', { name: /문의하기$/ }).first()
	const address = (await link.getAttribute('href')) ?? ''
	expect(address).toMatch(/^\/arrears\/items\/.+\/inquiry$/)
	expect((await owner.goto(address))?.status()).toBe(200)
	const other = await signedInAs('nothing-owed')
	expect((await other.goto(address))?.status()).toBe(404)
})

test('who owes nothing reads so, kindly', async ({ signedInAs }) => {
	const page = await signedInAs('nothing-owed')
	await page.goto('/arrears')
	await expect(page.getByRole('heading', { name: '내실 세금이 없습니다' })).toBeVisible()
	await page.getByText('끝난 세금 2건').click()
	await expect(page.getByText(/2024년 10월 15일에 다 내셨습니다/)).toBeVisible()
	await goodToUse(page)
})

test('a copy button copies the payment number', async ({ signedInAs }) => {
	const page = await signedInAs('large-debt')
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await page.goto('/arrears')
	const card = page.getByRole('article').first()
	await card.getByRole('button', { name: /전자납부번호 복사하기/ }).click()
	await expect(card.getByText('복사했습니다.')).toBeVisible()
	const number = await card.locator('.pay__line .number').first().textContent()
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number)
})
