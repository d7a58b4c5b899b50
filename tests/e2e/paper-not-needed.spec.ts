import { type Page } from '@playwright/test'
import { step } from '#tests/support/applying.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { expect, test } from '#tests/support/own-portal.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'
import { Reviewing } from '#tests/support/reviewing.ts'

const phone = { viewport: { width: 360, height: 740 } }
const words = '올려 주신 통장 내역으로 보았습니다.'

test.setTimeout(240_000)

test('a document asked for is not needed any more: said with a reason, read by the person, taken back', async ({
	signedInAs,
	place,
}) => {
	const reference = await handInAs(place.address, 'large-debt', 'seizure-deferral')
	const visitor = await PlainVisitor.signedIn(place.address, 'officer-a')
	const reviewing = new Reviewing(visitor, reference)
	await reviewing.take()
	await reviewing.ask('지난달의 형편을 함께 확인하려고 합니다.')

	const officer = await signedInAs('officer-a')
	await officer.goto(`/staff/cases/${reference}`)
	await goodToUse(officer)
	await officer.getByRole('link', { name: '한 달 수입을 보여 주는 서류: 필요 없다고 하기' }).click()
	await givesAReason(officer)
	await expect(officer.getByRole('status')).toContainText('이 서류 없이 검토합니다')
	await expect(officer.locator('#evidence')).toContainText('다른 서류가 같은 것을 보여 줌')
	await goodToUse(officer)

	const person = await signedInAs('large-debt', phone)
	await leavesOutWhatIsNotNeeded(person, reference)

	await officer.goto(`/staff/cases/${reference}`)
	await officer.getByRole('button', { name: /다시 필요하다고 하기/ }).click()
	await expect(officer.getByRole('status')).toContainText('전에 있던 대로')

	await step(visitor, `/staff/cases/${reference}/request`, {
		...{ documents: ['income'], message: '수입 서류만 더 보내 주시면 됩니다.' },
	})
	const english = await signedInAs('officer-a', phone)
	await english.goto(`/staff/cases/${reference}?lang=en`)
	await english.getByRole('link', { name: /: not needed$/ }).click()
	await goodToUse(english)
	await english.getByLabel('The office has the same fact already').check()
	await english.getByRole('button', { name: 'Say it is not needed' }).click()
	await expect(english.getByRole('status')).toContainText('You review without this document')
	await goodToUse(english)
	await waitsForNothing(await signedInAs('large-debt'), reference)
})

/** A reason is chosen, and words are asked for where it says too little. */
async function givesAReason(page: Page) {
	const send = page.getByRole('button', { name: '필요 없다고 하기' })
	await send.click()
	await expect(page.getByRole('alert')).toContainText('까닭을 하나 골라 주세요')
	await goodToUse(page)
	await page.getByLabel('다른 서류가 같은 것을 보여 줌').check()
	await send.click()
	await expect(page.getByRole('alert')).toContainText('무엇으로 대신 보았는지')
	await page.getByLabel(/납세자에게 덧붙일 말/).fill(words)
	await send.click()
}

/** The person reads why, and answers what is left without it. */
async function leavesOutWhatIsNotNeeded(page: Page, reference: string) {
	await page.goto(`/cases/${reference}`)
	const section = page.getByRole('region', { name: '이제 내지 않으셔도 되는 서류' })
	await expect(section).toContainText('다른 서류로 같은 것을 확인했습니다.')
	await expect(section).toContainText(words)
	await goodToUse(page)
	await page.goto(`/cases/${reference}/answer`)
	await expect(section).toContainText('한 달 수입을 보여 주는 서류')
	await expect(page.getByLabel(/낼 수 없/)).toHaveCount(0)
	await goodToUse(page)
	await page.goto(`/cases/${reference}/evidence`)
	await expect(section).toContainText(words)
	await goodToUse(page)
	await page.goto(`/cases/${reference}/answer`)
	await page.getByLabel('답', { exact: true }).fill('삼십만 원이었습니다.')
	await page.getByRole('button', { name: '답 보내기' }).click()
	await expect(page).toHaveURL(/done=answered/)
}

async function waitsForNothing(page: Page, reference: string) {
	await page.goto(`/cases/${reference}?lang=en`)
	await expect(page.getByRole('link', { name: 'Answer' })).toHaveCount(0)
	await expect(page.getByRole('region', { name: 'Documents not needed any more' })).toContainText(
		'The tax office could see this in what it has already.',
	)
	await expect(page.getByText('You need not answer; the officer goes on')).toBeVisible()
	await goodToUse(page)
}
