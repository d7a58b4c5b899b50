import { type Page } from '@playwright/test'
import { type Relief } from '#app/domain/relief.ts'
import { giveEvidence } from '#tests/support/applying.ts'
import { writtenPdf } from '#tests/support/evidence-file.ts'
import { fitsTheScreen } from '#tests/support/good-to-use.ts'
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

type Way = {
	who: ReliefPerson
	face: typeof phone & typeof korean
	/** The pages only this relief makes the portal ask. */
	asks?: readonly string[]
	own?: OwnAnswers
	is: 'open' | 'perhaps'
	name: string
	because: RegExp
	price: RegExp
	effect: string
	condition: RegExp
}

const ways: Record<Relief, Way> = {
	'voluntary-plan': {
		who: 'T-0990001',
		face: { ...phone, ...korean },
		own: { '/apply/situation': { causes: ['living-costs'] } },
		is: 'open',
		name: '나누어 낼 계획 내기',
		because: /누구의 결정도 기다리지 않습니다\. 다만 법의 효과가 없어/,
		price: /이것만으로 압류나 매각이 멈추지 않습니다/,
		effect: '내는 것만으로 생기는 법의 효과는 없습니다.',
		condition: /낼 세금이 있습니다/,
	},
	'deadline-extension': {
		who: 'T-0990002',
		face: { ...desk, ...english },
		asks: ['/apply/area'],
		own: { '/apply/business': { matters: ['area'] }, '/apply/area': inACrisisArea },
		is: 'open',
		name: 'Move the payment day back',
		because: /nothing is added to [\d,]+ won meanwhile, and seizure is put off/,
		price: /the rest is then due at once/,
		effect: 'Amount added for paying late: does not grow in the approved time',
		condition: /Up to 24 months/,
	},
	'notice-deferral': {
		who: 'T-0990003',
		face: { ...desk, ...korean },
		is: 'open',
		name: '납부고지를 뒤로 미루기',
		because: /그동안 [\d,]+원에 더해지는 금액이 늘지 않고, 압류도 미루어집니다/,
		price: /남은 금액을 한꺼번에 내야 합니다/,
		effect: '늦게 내서 더해지는 금액: 승인된 기간에는 늘지 않습니다',
		condition: /고지서가 앞으로 나올 세금인지/,
	},
	'seizure-deferral': {
		who: 'T-0990004',
		face: { ...phone, ...english },
		is: 'open',
		name: 'Hold off seizure and sale, and pay in parts',
		because: /Once approved, seizure for [\d,]+ won is put off/,
		price: /The amount added for paying late keeps growing/,
		effect: 'Seizure: held off once approved',
		condition: /whether holding off lets the business go on and pay/,
	},
	'auction-hold': {
		who: 'T-0990005',
		face: { ...phone, ...korean },
		is: 'open',
		name: '압류한 재산의 공매를 미루기',
		because: /승인되면 [\d,]+원 때문에 압류된 재산을 파는 일이 미루어집니다/,
		price: /압류는 그대로이고 재산을 더 압류할 수도 있습니다/,
		effect: '압류한 재산을 파는 일: 승인되면 미루어집니다',
		condition: /미루는 동안 재산을 더 압류하는 일이 있을 수 있습니다/,
	},
	'restart-deferral': {
		who: 'T-0990006',
		face: { ...desk, ...english },
		asks: ['/apply/support'],
		own: {
			'/apply/business': { matters: ['support'] },
			'/apply/support': (page) => supported(page, /^Debt adjustment/),
		},
		is: 'perhaps',
		name: 'Hold off seizure for those who began again',
		because: /seizure for [\d,]+ won is put off/,
		price: /It is cancelled when the plan is broken three times/,
		effect: 'Seizure: held off once approved',
		condition: /You can apply until .*31 December 2026/,
	},
	'restart-extension': {
		who: 'T-0990007',
		face: { ...phone, ...korean },
		asks: ['/apply/support'],
		own: {
			'/apply/business': { matters: ['support'] },
			'/apply/support': (page) => supported(page, /재창업자금$/),
		},
		is: 'perhaps',
		name: '다시 시작한 사업자의 내는 날 미루기',
		because: /그동안 [\d,]+원에 더해지는 금액이 늘지 않고, 압류도 미루어집니다/,
		price: /남은 금액을 한꺼번에 내야 합니다/,
		effect: '늦게 내서 더해지는 금액: 승인된 기간에는 늘지 않습니다',
		condition: /재창업자금을 받았거나 채무조정을 받았습니다/,
	},
	'closed-business-relief': {
		who: 'T-0990008',
		face: { ...phone, ...english },
		asks: ['/apply/restart'],
		own: {
			'/apply/business': { state: 'running', matters: ['business'] },
			'/apply/restart': beganAgain,
		},
		is: 'perhaps',
		name: 'Have named additions waived after closing and beginning again',
		because: /[\d,]+ won of what was added may fall away/,
		price: /Monthly additions and the cost of a demand are not waived/,
		effect:
			'Amount added for paying late: the parts the law names fall away, the rest keeps growing',
		condition: /the Tax Arrears Settlement Committee is heard/,
	},
	extinction: {
		who: 'T-0990009',
		face: { ...desk, ...korean },
		own: { '/apply/situation': { causes: ['shop-closed'] } },
		is: 'perhaps',
		name: '낼 의무를 없애 달라고 하기',
		because: /내야 할 [\d,]+원의 의무 자체가 없어질 수 있습니다/,
		price: /조사를 받아야 하고 위원회가 정합니다/,
		effect: '낼 의무: 결정을 알리는 날 없어집니다',
		condition: /조사에서 낼 길이 없다고 확인되는지/,
	},
}

for (const [relief, way] of Object.entries(ways)) {
	test(`${relief} is seen, chosen and handed in`, async ({ applicant }) => {
		const { name, face, asks = [] } = way
		const say = words[face.locale as keyof typeof words]
		const { page, visitor } = await applicant(way.who, face)
		const asked = await answerUpToReliefs({ page, visitor }, way.own ?? {})
		const perhaps = ['/apply/restart', '/apply/support', '/apply/area']
		expect(asked.filter((at) => perhaps.includes(at))).toEqual(asks)

		await page.goto('/apply/reliefs')
		await expect(page.locator('html')).toHaveAttribute('lang', face.locale.slice(0, 2))
		const card = page.locator('.relief-card', { has: page.getByLabel(startingWith(name)) })
		await expect(card).toContainText(say[way.is])
		await expect(card).toContainText(way.because)
		await expect(card).toContainText(way.price)
		await card.getByText(say.more + name).click()
		await expect(card.getByText(way.effect, { exact: true })).toBeVisible()
		await expect(card.getByText(way.condition).first()).toBeVisible()
		await goodToRead(page)
		await card.getByRole('checkbox').check()
		await page.getByRole('button', { name: say.go }).click()
		if (relief !== 'extinction') await plans(page, say.plan, say.go)
		await expect(page).toHaveURL(/\/apply\/evidence/)

		const pdf = new Uint8Array(writtenPdf())
		await giveEvidence(visitor, [new File([pdf], '가상 서류.pdf', { type: 'application/pdf' })])
		await page.goto('/apply/check')
		await expect(page.getByText(name, { exact: true })).toBeVisible()
		await page.getByLabel(say.declare).check()
		await page.getByRole('button', { name: say.send }).click()
		await expect(page.getByRole('heading', { level: 1, name: say.received })).toBeVisible()
		await expect(page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)).toBeVisible()
		await expect(page.getByText(name, { exact: true })).toBeVisible()
		await fitsTheScreen(page)
	})
}

async function plans(page: Page, heading: string, go: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
	await fitsTheScreen(page)
	await page.locator('[name="pace"][value="count"]').check()
	await page.locator('[name="count"]').fill('6')
	await page.getByRole('button', { name: go }).click()
}

async function inACrisisArea(page: Page): Promise<void> {
	await page.getByLabel('An employment disaster or employment crisis area').check()
	const harm = page.getByRole('group', { name: 'Were you harmed by a special disaster?' })
	await harm.getByLabel('None of these').check()
	await goOn(page, 'Continue')
}

async function supported(page: Page, given: RegExp): Promise<void> {
	await page.getByLabel(given).first().check()
	await goOn(page, /^(계속하기|Continue)$/)
}

async function beganAgain(page: Page): Promise<void> {
	await dayIn(page, 'Day all businesses before it had closed', ['31', '5', '2024'])
	await dayIn(page, 'Day you applied to register the new business', ['2', '3', '2025'])
	await dayIn(page, 'Day the new business began', ['10', '3', '2025'])
	await goOn(page, 'Continue')
}

async function dayIn(page: Page, label: string, parts: readonly string[]): Promise<void> {
	const boxes = page.getByRole('group', { name: startingWith(label) }).getByRole('textbox')
	for (const [at, part] of parts.entries()) await boxes.nth(at).fill(part)
}

async function goOn(page: Page, go: string | RegExp): Promise<void> {
	await goodToRead(page)
	const before = page.url()
	await page.getByRole('button', { name: go }).click()
	await expect(page).not.toHaveURL(before)
}
