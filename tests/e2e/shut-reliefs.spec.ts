import { type Page } from '@playwright/test'
import { expect } from '#tests/support/journey.ts'
import {
	answerUpToReliefs,
	desk,
	english,
	goodToRead,
	korean,
	type OwnAnswers,
	phone,
	startingWith,
	test,
	words,
} from '#tests/support/relief-journey.ts'
import { type ReliefPerson } from '#tests/support/relief-people.ts'

// One portal for all of them, so they share a worker.
test.describe.configure({ mode: 'default' })
test.setTimeout(60_000)

type Refusal = {
	who: ReliefPerson
	own?: OwnAnswers
	/** By language: the relief that is shut, why, and what would open it. */
	says: Record<keyof typeof words, [name: string, why: RegExp, wouldOpen: RegExp]>
}

const nothingKorean = /찾지 못했습니다\. 담당자와 함께 살펴볼 수 있습니다/
const nothingEnglish = /no one or two facts that would open it\. An officer can look at it with you/

const refusals: Record<'a deadline that passed' | 'a limit' | 'a business and a fine', Refusal> = {
	'a deadline that passed': {
		who: 'T-0990011',
		says: {
			'ko-KR': ['내는 날을 뒤로 미루기', /독촉장에 적힌 기한이 지났습니다/, nothingKorean],
			'en-US': [
				'Move the payment day back',
				/deadline in the demand .* has passed/,
				nothingEnglish,
			],
		},
	},
	'a limit': {
		who: 'T-0990012',
		own: { '/apply/situation': { causes: ['shop-closed'] } },
		says: {
			'ko-KR': ['낼 의무를 없애 달라고 하기', /금액이 한도를 넘습니다/, /[\d,]+원을 먼저 내면/],
			'en-US': [
				'Ask for the duty to pay to be ended',
				/The amount is above the limit/,
				/with [\d,]+ won paid first/,
			],
		},
	},
	'a business and a fine': {
		who: 'T-0990013',
		says: {
			'ko-KR': [
				'낼 의무를 없애 달라고 하기',
				/사업을 모두 닫은 사람에게만 열려 있습니다.*세금에 관한 처벌이나 처분이 있었습니다/s,
				nothingKorean,
			],
			'en-US': [
				'Ask for the duty to pay to be ended',
				/only to people who closed every business.*penalty or disposition for a tax offence/s,
				nothingEnglish,
			],
		},
	},
}

for (const [what, { who, own = {}, says }] of Object.entries(refusals)) {
	test(`${what} shuts a way, says why and leads on`, async ({ applicant }) => {
		const here = await applicant(who, { ...phone, ...korean })
		await answerUpToReliefs(here, own)
		await refused(here.page, ...says['ko-KR'])
		await leadsToAnOpenWay(here.page)

		const there = await applicant(who, { ...desk, ...english })
		await refused(there.page, ...says['en-US'])
		if (what === 'a limit') await leadsToHelpWithLiving(there.page)
	})
}

async function refused(page: Page, name: string, why: RegExp, wouldOpen: RegExp): Promise<void> {
	await page.goto('/apply/reliefs')
	await expect(page.getByRole('checkbox', { name })).toHaveCount(0)
	const shut = page.locator('details', { hasText: `${name} · ` })
	await shut.locator('summary').click()
	await expect(shut).toContainText(why)
	await expect(shut).toContainText(wouldOpen)
	await expect(page.locator('main a[href="tel:126"]')).toBeVisible()
	await goodToRead(page)
}

/** From the foot of what is shut back up to what is open, and on with it. */
async function leadsToAnOpenWay(page: Page): Promise<void> {
	const way = '압류와 매각을 미루고 나누어 내기'
	await page.getByRole('link', { name: `열려 있는 길 고르기: ${way}` }).click()
	const choice = page.getByLabel(startingWith(way))
	await expect(choice).toBeFocused()
	await choice.check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { level: 1, name: words['ko-KR'].plan })).toBeVisible()
}

async function leadsToHelpWithLiving(page: Page): Promise<void> {
	await expect(page.locator('main a[href="tel:129"]')).toBeVisible()
	await page.getByRole('link', { name: 'Look at help with living costs' }).click()
	await expect(
		page.getByRole('heading', { level: 1, name: 'Help with living costs' }),
	).toBeVisible()
}
