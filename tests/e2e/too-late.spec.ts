import { type Page } from '@playwright/test'
import { step } from '#tests/support/applying.ts'
import { takeCase } from '#tests/support/casework.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { expect, test } from '#tests/support/own-portal.ts'
import { findForm, PlainVisitor } from '#tests/support/plain-visitor.ts'
import { Reviewing } from '#tests/support/reviewing.ts'
import { filledIn } from '#tests/support/served-form.ts'
import { signedInFor } from '#tests/support/stations.ts'

const longAfter = '2027-01-15T10:00:00+09:00'
const answer = '지난달 매출은 120만 원이었습니다.'
const opinion = '매출이 줄었고 계획을 지킬 수 있다고 보았습니다.'

test.setTimeout(240_000)

test('whoever comes too late is told what came first, and keeps what was written', async ({
	signedInAs,
	place,
}) => {
	const reference = await handInAs(place.address, 'company-owner', 'seizure-deferral')
	const visitor = await PlainVisitor.signedIn(place.address, 'officer-a')
	const officer = new Reviewing(visitor, reference)
	await officer.take()
	const person = await signedInAs('company-owner')
	await choosesSelf(person)

	await officer.ask('가게의 형편을 알려 주시면 검토에 도움이 됩니다.')
	await person.goto(`/cases/${reference}/answer`)
	await person.getByLabel('이 서류를 낼 수 없으면 까닭을 적어 주세요').fill('아직 받지 못했습니다.')
	await person.getByLabel('답', { exact: true }).fill(answer)
	await step(visitor, `/staff/cases/${reference}/recall`, { reason: '다른 자료로 확인했습니다.' })
	await person.getByRole('button', { name: '답 보내기' }).click()
	await isTold(person, '여쭌 것이 이미 끝나', /담당 세무서: 여쭌 것에 답하지 않으셔도/)
	await expect(person.getByText(answer)).toBeVisible()

	await person.goto(`/cases/${reference}/withdraw`)
	await officer.classify()
	await officer.recommend(9)
	await officer.decidedBy(await PlainVisitor.signedIn(place.address, 'approver-a'))
	await person.getByRole('button', { name: '신청 거두기' }).click()
	await isTold(person, '지금은 이 일을 하실 수 없습니다', /담당 세무서: 결정했습니다/)
	await expect(person.getByText('이 신청은 지금 거둘 수 없습니다')).toBeVisible()

	const offer = `/cases/${reference}/offer`
	await person.goto(offer)
	await person.getByLabel(/^받아들입니다/).check()
	const inTime = await signedInFor(place.address, 'company-owner')
	const form = findForm(await inTime.open(offer), { answer: '' })
	await place.comeBack(longAfter)
	await person.getByRole('button', { name: '답 보내기' }).click()
	await expect(person).toHaveURL(/\/sign-in/)
	await goodToUse(person)
	const late = await signedInFor(place.address, 'company-owner')
	const changed = { csrf: await late.token('/apply'), answer: 'accepted' }
	const refused = await late.post(form.action, filledIn(form, changed))
	expect(refused.status).toBe(409)
	expect(refused.body).toContain('제안이 이미 끝났거나 이미 답하셨습니다.')

	await person.goto('/sign-in?login_hint=company-owner')
	await choosesSelf(person)
	await person.goto(offer)
	await expect(person.getByText('답하실 제안이 없습니다')).toBeVisible()
	await goodToUse(person)
	await person.getByRole('link', { name: '신청으로 돌아가 지금 상태 보기' }).click()
	await expect(person.getByRole('heading', { name: '제안에 답하실 날이 지났습니다' })).toBeVisible()
	await goodToUse(person)
})

test('an officer whose case is taken back meanwhile reads by whom and loses no word', async ({
	signedInAs,
	place,
}) => {
	const reference = await handInAs(place.address, 'small-debt', 'seizure-deferral')
	const officer = await signedInAs('officer-b')
	await takeCase(officer, reference)
	await officer.getByRole('link', { name: '의견 올리기' }).click()
	await officer.getByLabel('설명').fill(opinion)
	await step(
		await PlainVisitor.signedIn(place.address, 'small-debt'),
		`/cases/${reference}/withdraw`,
	)
	await officer.getByRole('button', { name: '의견 올리기' }).click()
	await expect(officer.getByText('그사이 다른 사람이 먼저 처리했습니다.')).toBeVisible()
	await expect(officer.getByText(/정소액, .*납세자가 신청을 거둠/)).toBeVisible()
	await expect(officer.getByLabel('설명')).toHaveValue(opinion)
	await expect(officer.getByRole('button', { name: '의견 올리기' })).toBeHidden()
	await goodToUse(officer)
})

async function choosesSelf(page: Page) {
	await page.getByRole('radio', { name: '최대표' }).check()
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { level: 1, name: '내 세금' })).toBeVisible()
}

async function isTold(page: Page, why: string, what: RegExp) {
	await expect(page.getByText('그사이 달라진 것이 있어 보내지 못했습니다')).toBeVisible()
	await expect(page.getByText(why)).toBeVisible()
	await expect(page.getByText(what)).toBeVisible()
	await goodToUse(page)
}
