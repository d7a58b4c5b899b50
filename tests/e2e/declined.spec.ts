import { type Page } from '@playwright/test'
import { decideCase, expect, openCase, takeCase, test } from '#tests/support/casework.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'

const why = '지금 가지고 계신 재산으로 내실 수 있다고 보았습니다. 아래의 다른 길을 살펴봐 주세요.'

test.setTimeout(180_000)

test('a decline says why, what would change it and what else is open, and the door stays open', async ({
	signedInAs,
	office,
}) => {
	const reference = await handInAs(office, 'large-debt', 'seizure-deferral')
	const officer = await signedInAs('officer-b')
	await takeCase(officer, reference)
	await recommendsToDecline(officer)
	await decideCase(await signedInAs('approver-b'), reference)

	const person = await signedInAs('large-debt')
	await person.goto(`/cases/${reference}`)
	await expect(person.getByRole('heading', { name: '이번에는 승인하지 못했습니다' })).toBeVisible()
	await goodToUse(person)
	await person.getByRole('link', { name: '결정 내용 보기' }).click()
	await expect(person.getByText(why)).toBeVisible()
	await expect(person.getByText('지금 내기 어려운 사정을 확인하지 못했습니다.')).toBeVisible()
	await expect(person.getByText('나누어 낼 계획 내기')).toBeVisible()
	await expect(person.getByText(/이의신청: /)).toBeVisible()
	await expect(person.getByRole('heading', { name: '언제 얼마를 내나요' })).toBeHidden()
	await expect(person.getByRole('link', { name: '생활에 도움이 되는 지원 살펴보기' })).toBeVisible()
	await goodToUse(person)

	await person.getByRole('link', { name: '다른 길 신청하기' }).click()
	const second = await appliesAgain(person)
	expect(second).not.toBe(reference)
	await person.goto('/cases')
	await expect(person.getByRole('row', { name: reference })).toContainText('승인하지 못함')
	await expect(person.getByRole('row', { name: second })).toBeVisible()
	await goodToUse(person)

	await person.goto(`/cases/${reference}/reconsider`)
	await expect(person.getByText('지금은 하실 수 없습니다')).toBeVisible()
	await goodToUse(person)
	await acknowledges(officer, second)
})

async function recommendsToDecline(page: Page) {
	await page.getByRole('link', { name: '의견 올리기' }).click()
	await page.getByLabel(/^승인하지 않음/).check()
	await page.getByRole('button', { name: '의견 올리기' }).click()
	await expect(page.getByRole('alert')).toContainText('까닭을 하나 이상 골라 주세요')
	// Sent before the script was there, the form comes back with the reasons lying open.
	const reason = page.getByLabel('지금 낼 수 있는 것으로 확인됨')
	if (!(await reason.isVisible())) await page.getByText('까닭: 승인하지 않음').click()
	await reason.check()
	await page.getByLabel('설명').fill(why)
	await goodToUse(page)
	await page.getByRole('button', { name: '의견 올리기' }).click()
	await expect(page.getByRole('status')).toContainText('의견을 올렸습니다')
}

/** The short way, as somebody who has just read a decline. */
async function appliesAgain(page: Page): Promise<string> {
	const proceed = page.getByRole('button', { name: '계속하기' })
	await page.getByLabel(/네, 6개월 안에 다 낼 수 있습니다/).check()
	await proceed.click()
	await expect(page.getByRole('heading', { name: '어느 세금을 신청할까요?' })).toBeVisible()
	await proceed.click()
	await page.getByLabel(/2개월에 나누어 내기/).check()
	await page.getByLabel('매달 내는 날').selectOption('25일')
	await proceed.click()
	await expect(page.getByRole('heading', { name: '필요한 도움과 연락 방법' })).toBeVisible()
	await proceed.click()
	await page.getByLabel('위에 쓴 내용은 제가 아는 대로 사실입니다.').check()
	await page.getByRole('button', { name: '이대로 보내기' }).click()
	await expect(page.getByRole('heading', { name: '신청을 접수했습니다' })).toBeVisible()
	const reference = page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
	return (await reference.textContent()) ?? ''
}

test('an application taken back is over, and another one may follow', async ({
	signedInAs,
	office,
}) => {
	const reference = await handInAs(office, 'company-owner')
	const person = await signedInAs('company-owner')
	await person.getByRole('radio', { name: '최대표' }).check()
	await person.getByRole('button', { name: '계속하기' }).click()
	await person.goto(`/cases/${reference}`)
	await person.getByRole('link', { name: '신청 거두기' }).click()
	await expect(person.getByText(/밀린 세금과 내는 날은 그대로 있고/)).toBeVisible()
	await goodToUse(person)
	await person.getByRole('button', { name: '신청 거두기' }).click()
	await expect(person.getByRole('status', { name: '신청을 거두었습니다' })).toBeVisible()
	await goodToUse(person)
	await person.goto(`/cases/${reference}/withdraw`)
	await expect(person.getByText('이 신청은 지금 거둘 수 없습니다')).toBeVisible()

	const officer = await signedInAs('officer-a')
	await officer.goto(`/staff/cases/${reference}`)
	await expect(officer.getByText('지금 할 수 있는 일이 없습니다.')).toBeVisible()

	await person.goto(`/cases/${reference}`)
	await person.getByRole('link', { name: '다시 신청하기' }).click()
	const second = await appliesAgain(person)
	expect(second).not.toBe(reference)
	await acknowledges(officer, second)
})

async function acknowledges(page: Page, reference: string) {
	await openCase(page, '/staff?state=queued', reference)
	await page.getByRole('button', { name: '계획 접수 마치기' }).click()
	await expect(page.getByRole('status')).toContainText('계획을 접수했습니다')
}
