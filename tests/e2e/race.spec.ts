import { type Page } from '@playwright/test'
import { expect, openCase, test } from '#tests/support/casework.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'
import { findForm, PlainVisitor } from '#tests/support/plain-visitor.ts'
import { filledIn, type ServedForm } from '#tests/support/served-form.ts'

test.setTimeout(180_000)

test('of two who take or decide a case at once one does, and who recommended never decides', async ({
	signedInAs,
	office,
}) => {
	const reference = await handInAs(office, 'foreign-resident', 'seizure-deferral')
	const officers = [await signedInAs('officer-a'), await signedInAs('officer-b')]
	for (const page of officers) await openCase(page, '/staff?state=queued', reference)
	const taken = await atOnce(officers, '내가 맡기')
	await expect(taken.first.getByRole('status')).toContainText('이 신청을 맡았습니다')
	await expect(taken.second.getByText(/담당관 [가나], .*담당자가 맡음/)).toBeVisible()
	await goodToUse(taken.second)

	await recommends(taken.first)
	const decision = `/staff/cases/${reference}/decision`
	await offersNoDecision(taken.first, decision)
	const approver = await PlainVisitor.signedIn(office, 'approver-a')
	const form = findForm(await approver.open(decision), { text: '' })
	for (const id of ['officer-a', 'officer-b'])
		expect(await forged(await PlainVisitor.signedIn(office, id), form)).toBe(403)
	await isNotThere(await signedInAs('officer-elsewhere'), reference)
	expect(await forged(await PlainVisitor.signedIn(office, 'officer-elsewhere'), form)).toBe(404)

	const approvers = [await signedInAs('approver-a'), await signedInAs('approver-b')]
	for (const [index, page] of approvers.entries()) await writes(page, reference, wordsOf(index))
	const decided = await atOnce(approvers, '이대로 결정하기')
	await expect(decided.first.getByRole('status')).toContainText('결정했습니다')
	await expect(decided.second.getByText(/과장 [가나], .*결정함/)).toBeVisible()
	const kept = wordsOf(approvers.indexOf(decided.second))
	await expect(decided.second.getByLabel(/결정서에 쓸 설명/)).toHaveValue(kept)
	await goodToUse(decided.second)
})

/** Everybody presses the same button; the page that was carried out comes first. */
async function atOnce(pages: readonly Page[], button: string) {
	const answers = await Promise.all(
		pages.map(async (page) => {
			const answered = page.waitForResponse((response) => response.request().method() === 'POST')
			await page.getByRole('button', { name: button }).click()
			return { page, status: (await answered).status() }
		}),
	)
	const [first, second] = answers.sort((one, other) => one.status - other.status)
	expect([first?.status, second?.status]).toEqual([302, 409])
	if (!first || !second) throw new Error('Two pages are needed')
	return { first: first.page, second: second.page }
}

async function recommends(page: Page) {
	await page.getByRole('link', { name: '의견 올리기' }).click()
	await page.getByLabel('설명').fill('매출이 줄어 달마다 내는 금액을 낮추었습니다.')
	await page.getByRole('button', { name: '의견 올리기' }).click()
	await expect(page.getByRole('status')).toContainText('의견을 올렸습니다')
}

async function offersNoDecision(page: Page, decision: string) {
	await expect(page.getByText('결정 대기')).toBeVisible()
	await expect(page.getByRole('link', { name: '결정하기' })).toBeHidden()
	await expect(page.getByRole('link', { name: '되돌려 보내기' })).toBeHidden()
	expect((await page.goto(decision))?.status()).toBe(403)
}

async function isNotThere(page: Page, reference: string) {
	await expect(page.getByRole('heading', { name: '처리 대기' })).toBeVisible()
	await expect(page.getByRole('link', { name: reference })).toBeHidden()
	for (const path of ['', '/decision', '/note'])
		expect((await page.goto(`/staff/cases/${reference}${path}`))?.status()).toBe(404)
}

/** The form of an approver, sent past the page by somebody else. */
async function forged(visitor: PlainVisitor, form: ServedForm): Promise<number> {
	const changed = { csrf: await visitor.token('/staff'), text: '제가 정합니다.' }
	return (await visitor.post(form.action, filledIn(form, changed))).status
}

function wordsOf(approver: number): string {
	return `결정권자 ${approver + 1}의 설명입니다. 내는 날을 지켜 주세요.`
}

async function writes(page: Page, reference: string, words: string) {
	await openCase(page, '/staff?state=recommended', reference)
	await page.getByRole('link', { name: '결정하기' }).click()
	await page.getByLabel(/결정서에 쓸 설명/).fill(words)
}
