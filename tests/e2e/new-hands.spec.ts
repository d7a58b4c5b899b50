import { type Page } from '@playwright/test'
import { takeCase } from '#tests/support/casework.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { expect, test } from '#tests/support/own-portal.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'
import { Reviewing } from '#tests/support/reviewing.ts'

test.setTimeout(240_000)

test('who put a case down is not given it again', async ({ signedInAs, place }) => {
	const reference = await handInAs(place.address, 'large-debt', 'seizure-deferral')
	const officer = await signedInAs('officer-a')
	await takeCase(officer, reference)
	await officer.getByRole('link', { name: '내려놓기' }).click()
	await goodToUse(officer)
	await officer.getByRole('radio').first().check()
	await officer.getByRole('button', { name: '내려놓기' }).click()
	await expect(officer.getByRole('status')).toContainText('내려놓았습니다')
	await mayNotTake(officer, reference, '전에 내려놓은 신청은 다시 맡을 수 없습니다.')
	await officer.goto('/staff')
	await officer.getByRole('button', { name: '다음 건 맡기' }).click()
	await expect(officer.getByText('지금 맡을 수 있는 신청이 없습니다.')).toBeVisible()
	await goodToUse(officer)
	await takeCase(await signedInAs('officer-b'), reference)
})

test('a decision is looked at again once, and by new hands', async ({ signedInAs, place }) => {
	const reference = await handInAs(place.address, 'contractor', 'deadline-extension')
	const first = new Reviewing(await PlainVisitor.signedIn(place.address, 'officer-a'), reference)
	await first.take()
	await first.classify()
	await first.recommend()
	await first.decidedBy(await PlainVisitor.signedIn(place.address, 'approver-a'))

	const person = await signedInAs('contractor')
	await person.goto(`/cases/${reference}`)
	await person.getByRole('link', { name: '다시 살펴봐 달라고 하기' }).click()
	await person
		.getByLabel('무엇을 다시 보아야 하나요?')
		.fill('대금을 받는 날이 한 달 더 늦어졌습니다.')
	await goodToUse(person)
	await person.getByRole('button', { name: '다시 살펴봐 달라고 하기' }).click()
	await expect(person.getByRole('status', { name: '다시 살펴보기로 했습니다' })).toBeVisible()
	await person.goto(`/cases/${reference}/reconsider`)
	await expect(person.getByText('지금은 하실 수 없습니다')).toBeVisible()
	await goodToUse(person)

	const earlier = '앞선 검토나 결정에 참여한 사람은 다시 맡을 수 없습니다.'
	await mayNotTake(await signedInAs('officer-a'), reference, earlier)
	const officer = await signedInAs('officer-b')
	await officer.goto(`/staff/cases/${reference}`)
	await officer.getByRole('button', { name: '내가 맡기' }).click()
	await expect(officer.getByRole('status')).toContainText('이 신청을 맡았습니다')
	await goodToUse(officer)
})

async function mayNotTake(page: Page, reference: string, why: string) {
	await page.goto(`/staff/cases/${reference}`)
	await expect(page.getByRole('heading', { name: '할 일' })).toBeVisible()
	await expect(page.getByRole('button', { name: '내가 맡기' })).toBeHidden()
	await page.goto(`/staff/cases/${reference}/assignment`)
	await expect(page.getByText(why)).toBeVisible()
	await expect(page.getByRole('button')).toHaveText(['로그아웃'])
	await goodToUse(page)
}
