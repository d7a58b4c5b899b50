import { type Page } from '@playwright/test'
import { answerQuickly, handIn } from '#tests/support/applying.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { expect, test } from '#tests/support/own-portal.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'

const received = 'Confirm receipt of the plan'

test.setTimeout(240_000)

test('who asks to change a running plan sees both beside each other, and so does the officer', async ({
	signedInAs,
	place,
}) => {
	const first = await handInAs(place.address, 'small-debt')
	const desk = await signedInAs('officer-a', { locale: 'en-US' })
	await expect(async () => {
		await desk.goto(`/staff/cases/${first}`)
		await expect(desk.getByRole('button', { name: received })).toBeVisible({ timeout: 1_000 })
	}).toPass()
	await desk.getByRole('button', { name: received }).click()
	await expect(desk.getByRole('status')).toBeVisible()

	const person = await signedInAs('small-debt', { viewport: { width: 360, height: 740 } })
	await person.goto(`/cases/${first}/plan`)
	await goodToUse(person)
	await person.getByRole('link', { name: '새 계획 신청하기' }).click()
	const visitor = PlainVisitor.ofSession(place.address, await person.context().cookies())
	await answerQuickly(visitor, { pace: '6' })
	await person.goto('/apply/check')
	await expect(
		person.getByRole('heading', { name: '지금 계획과 새 계획: 나누어 낼 계획 내기' }),
	).toBeVisible()
	const months = person.getByRole('table', { name: '달마다 지금 계획과 새 계획' })
	await expect(months.getByRole('row')).toHaveCount(1 + 6)
	await expect(person.getByText(/가장 많이 내는 달의 금액이 [\d,]+원 줄어듭니다/)).toBeVisible()
	await goodToUse(person)

	const second = await handIn(visitor)
	await desk.goto(`/staff/cases/${second}`)
	await expect(
		desk.getByRole('table', { name: 'The running plan and the new one by month' }),
	).toBeVisible()
	await goodToUse(desk)
	await fitsItsColumn(desk)
})

/** The seven columns of what was added stand in one of three columns of the page. */
async function fitsItsColumn(page: Page) {
	const amounts = page.locator('#items > table .table__number')
	for (const amount of await amounts.all()) await expect(amount).toHaveCSS('white-space', 'nowrap')
	await page.getByText('How it adds up: ').click()
	await page.getByText('Why this amount?').click()
	const table = await page.getByRole('table', { name: /^What was added to/ }).boundingBox()
	const indents = page.locator('.trace td:last-child')
	for (const cell of await indents.all()) await expect(cell).toHaveCSS('padding-left', '0px')
	const column = await page.locator('#items').boundingBox()
	expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(
		(column?.x ?? 0) + (column?.width ?? 0),
	)
}
