import { type Page } from '@playwright/test'
import { atADesk, expect, openCase, test, untilListed } from '#tests/support/casework.ts'
import { onePagePdf, photo } from '#tests/support/evidence-file.ts'
import { fitsTheScreen, goodToUse } from '#tests/support/good-to-use.ts'
import { countScreens } from '#tests/support/screens.ts'

const mostScreens = 18

const question = '나라에서 받는 지원이 있으신가요?'
const answer = '아니요, 아직 신청하지 못했습니다.'
const returned = '왜 승인하는지 빵집을 닫은 사정과 함께 한 줄 더 적어 주세요.'
const explained = '빵집을 닫은 뒤의 수입과 지출을 보고 나누어 내실 수 있다고 보았습니다.'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
test.setTimeout(180_000)

test('the baker asks for time, is asked back, and reads a decision that explains itself', async ({
	signedInAs,
}) => {
	const baker = await signedInAs('baker')
	const reference = await applies(baker)

	const officer = await signedInAs('officer-a', atADesk)
	await asksBack(officer, reference)
	await answers(baker, reference)
	await classifies(officer, reference)
	await recommends(officer, '')

	await returns(await signedInAs('approver-a', atADesk), reference)
	await openCase(officer, '/staff?mine=yes', reference)
	await expect(officer.getByText(returned)).toBeVisible()
	await recommends(officer, explained)
	await decides(await signedInAs('approver-b', atADesk), reference)

	await readsTheDecision(baker, reference)
	await seesWhoLooked(baker, reference)
})

async function proceed(page: Page, heading: string) {
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
	await fitsTheScreen(page)
}

/** The full way, each page answered as a person would; the reference of the case. */
async function applies(page: Page): Promise<string> {
	// The page one signs in to was there before the counting began.
	const screens = countScreens(page)
	await page.getByRole('link', { name: '신청하기' }).first().click()
	await page.getByLabel(/아니요, 더 오래 걸리거나/).check()
	await proceed(page, '어느 세금을 신청할까요?')
	await proceed(page, '신청서 쓰기')
	await page.getByRole('link', { name: '이어서 쓰기' }).click()
	await tellsWhatHappened(page)
	await chooses(page)
	await givesEvidence(page)

	await expect(page.getByText('급여 명세서.pdf')).toBeVisible()
	await page.getByLabel('위에 쓴 내용은 제가 아는 대로 사실입니다.').check()
	await page.getByRole('button', { name: '이대로 보내기' }).click()
	await expect(page.getByRole('heading', { name: '신청을 접수했습니다' })).toBeVisible()
	await fitsTheScreen(page)
	expect(screens()).toBeGreaterThan(12)
	expect(screens() + 1).toBeLessThanOrEqual(mostScreens)
	await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
	const reference = page.getByText(/^DB-\d{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
	return (await reference.textContent()) ?? ''
}

async function tellsWhatHappened(page: Page) {
	await page.getByLabel('가게나 사업을 닫았습니다').check()
	await page.getByLabel('벌이로 생활비가 모자랍니다').check()
	await page.getByLabel('더 알리고 싶은 사정').fill('빵집 문을 닫고 빵 공장에서 일합니다.')
	await proceed(page, '언제부터 어려워졌나요?')
	await page.getByLabel('년').fill('2025')
	await page.getByLabel('월').fill('12')
	await proceed(page, '함께 사는 가족은 몇 명인가요?')
	await page.getByLabel(/함께 사는 사람 수/).fill('1')
	await page.getByLabel(/만 19세가 되지 않은/).fill('0')
	await proceed(page, '한 달에 들어오고 나가는 돈')
	await page.getByLabel('일해서 받는 돈').fill('285만 원')
	await page.getByLabel('월세·주거비').fill('150,000')
	await page.getByLabel('식비').fill('50만')
	await proceed(page, '가진 것과 갚을 것')
	await page.getByLabel('예금·현금').fill('30만')
	await page.getByLabel('은행 신용대출').fill('5,000,000')
	await proceed(page, '사업은 지금 어떤가요?')
	await expect(page.getByLabel('모두 닫았습니다')).toBeChecked()
	await page.getByLabel('사업을 모두 닫은 뒤 취업해서 일하고 있습니다').check()
	await proceed(page, '다시 시작하신 일')
	await page.getByLabel('년').fill('2026')
	await page.getByLabel('월', { exact: true }).fill('1')
	await page.getByLabel('일', { exact: true }).fill('5')
	await page.getByLabel('한 달에 일하는 날').fill('22')
	await page.getByLabel('한 달에 받는 급여').fill('310만 원')
	await proceed(page, '필요한 도움과 연락 방법')
	await page.getByLabel('전화 대신 문자로 연락받고 싶습니다').check()
	await page.getByLabel(/휴대전화/).fill('010-0000-1234')
}

async function chooses(page: Page) {
	await proceed(page, '지금 열려 있는 길')
	await expect(page.getByText('보건복지상담센터 129 (24시간)')).toBeVisible()
	await page.getByLabel(/압류와 매각을 미루고 나누어 내기/).check()
	await proceed(page, '어떻게 나누어 낼까요?')
	await page.getByText('어떻게 계산했나요?').click()
	await expect(page.getByText(/법이 아니라 이 서비스의 방침입니다/)).toBeVisible()
	await page.getByLabel(/^천천히/).check()
	await page.getByLabel('매달 며칠에 낼까요?').selectOption('25일')
	await page.getByLabel('다가오는 납부일부터').check()
}

async function givesEvidence(page: Page) {
	await proceed(page, '상황을 보여 주는 서류')
	const file = { name: '급여 명세서.pdf', mimeType: 'application/pdf', buffer: onePagePdf() }
	await page.getByLabel('한 달 수입을 보여 주는 서류: 파일 고르기').setInputFiles(file)
	await page.getByRole('button', { name: '올리기' }).first().click()
	await expect(page.getByRole('link', { name: '급여 명세서.pdf 보기' })).toBeVisible()
	await fitsTheScreen(page)
	await proceed(page, '보내기 전에 확인해 주세요')
}

async function asksBack(page: Page, reference: string) {
	await untilListed(page, '/staff?state=queued', reference)
	await goodToUse(page)
	await page.getByRole('button', { name: '다음 건 맡기' }).click()
	await expect(page).toHaveURL(new RegExp(`/staff/cases/${reference}`))
	await expect(page.getByText(/전화하지 말아 주세요/)).toBeVisible()
	await goodToUse(page)

	await page.getByRole('link', { name: '급여 명세서.pdf' }).click()
	await expect(page.getByText(/악성코드 검사를 하지 않았습니다/)).toBeVisible()
	await page.getByRole('link', { name: '확인했습니다. 열기' }).click()
	await expect(page.getByRole('img', { name: '1쪽 중 1쪽' })).toBeVisible()
	await goodToUse(page)

	await page.goto(`/staff/cases/${reference}`)
	await page.getByRole('link', { name: '납세자에게 묻기' }).click()
	await page.getByLabel('다른 빚을 보여 주는 서류').check()
	await page.getByLabel(/질문 1/).fill(question)
	await page.getByRole('button', { name: '요청 보내기' }).click()
	await expect(page.getByRole('alert')).toContainText('왜 필요한지 열 자 넘게 적어 주세요')
	await expect(page.getByLabel(/질문 1/)).toHaveValue(question)
	await goodToUse(page)
	await page.getByLabel('왜 필요한가요?').fill('무리 없이 내실 수 있는지 함께 보려고 여쭙니다.')
	await page.getByRole('button', { name: '요청 보내기' }).click()
	await expect(page.getByRole('status')).toContainText('납세자에게 요청을 보냈습니다')
}

async function answers(page: Page, reference: string) {
	await page.goto('/cases')
	await page.getByRole('link', { name: '답하기' }).click()
	await expect(page.getByText('무리 없이 내실 수 있는지 함께 보려고 여쭙니다.')).toBeVisible()
	await fitsTheScreen(page)
	await page.getByLabel('답', { exact: true }).fill(answer)
	await page.getByRole('button', { name: '답 보내기' }).click()
	await expect(page.getByRole('alert')).toContainText('파일을 올리시거나')
	await page.getByRole('button', { name: /올리러 가기/ }).click()

	const file = { name: '대출 잔액.jpg', mimeType: 'image/jpeg', buffer: await photo() }
	await page.getByLabel('다른 빚을 보여 주는 서류: 파일 고르기').setInputFiles(file)
	await page.getByRole('button', { name: '올리기' }).first().click()
	await expect(page.getByRole('link', { name: '대출 잔액.jpg 보기' })).toBeVisible()
	await fitsTheScreen(page)
	await page.getByRole('link', { name: '답하기로 돌아가기' }).click()
	await expect(page.getByLabel('답', { exact: true })).toHaveValue(answer)
	await page.getByRole('button', { name: '답 보내기' }).click()
	await expect(page).toHaveURL(new RegExp(`/cases/${reference}`))
	await expect(page.getByRole('heading', { name: '답을 보냈습니다' })).toBeVisible()
	await expect(page.getByText('지금은 세무서가 할 차례입니다.')).toBeVisible()
}

async function classifies(page: Page, reference: string) {
	await openCase(page, '/staff?mine=yes', reference)
	await expect(page.getByText(answer)).toBeVisible()
	await expect(page.getByRole('link', { name: '대출 잔액.jpg' })).toBeVisible()
	await page.getByRole('link', { name: '유형 나누기' }).click()
	await goodToUse(page)
	const suggested = (type: string) => page.getByText(`자료로는 이 유형이 맞아 보입니다: ${type}`)
	await page.getByLabel('낼 수 있는데 내지 않겠다고 함').check()
	await page.getByRole('button', { name: '이 사실로 제안 보기' }).click()
	await expect(suggested('고의적 납부기피')).toBeVisible()
	await goodToUse(page)
	await page.getByLabel('낼 수 있는데 내지 않겠다고 함').uncheck()
	await page.getByRole('button', { name: '이 사실로 제안 보기' }).click()
	await expect(suggested('고의적 납부기피')).toBeHidden()
	await page.getByLabel(/^생계 곤란/).check()
	await page.getByLabel('그렇게 본 까닭').fill('빵집을 닫은 뒤 버는 돈이 생활비를 겨우 넘습니다.')
	await page.getByRole('button', { name: '유형 정하기' }).click()
	await expect(page.getByRole('status')).toContainText('유형을 나누었습니다')
}

async function recommends(page: Page, words: string) {
	await page.getByRole('link', { name: '의견 올리기' }).click()
	await goodToUse(page)
	const honest = page.getByRole('group', { name: '성실납세자로 인정되나요?' })
	await honest.getByLabel('예').check()
	await page.getByLabel(/^신청한 대로 승인/).check()
	await page.getByLabel('어려운 사정이 확인됨').check()
	await page.getByLabel('설명').fill(words)
	await page.getByRole('button', { name: '의견 올리기' }).click()
	await expect(page.getByRole('status')).toContainText('의견을 올렸습니다')
	await expect(page.getByRole('link', { name: '결정하기' })).toBeHidden()
}

async function returns(page: Page, reference: string) {
	await openCase(page, '/staff?state=recommended', reference)
	await page.getByRole('link', { name: '되돌려 보내기' }).click()
	await goodToUse(page)
	await page.getByLabel('까닭을 더 적어야 함').check()
	await page.getByLabel(/덧붙일 말/).fill(returned)
	await page.getByRole('button', { name: '되돌려 보내기' }).click()
	await expect(page.getByRole('status')).toContainText('담당자에게 되돌려 보냈습니다')
}

async function decides(page: Page, reference: string) {
	await openCase(page, '/staff?state=recommended', reference)
	await page.getByRole('link', { name: '결정하기' }).click()
	await expect(page.getByText(explained).first()).toBeVisible()
	await goodToUse(page)
	await page.getByRole('button', { name: '이대로 결정하기' }).click()
	await expect(page.getByRole('status')).toContainText('결정했습니다')
}

async function readsTheDecision(page: Page, reference: string) {
	await page.goto(`/cases/${reference}`)
	await expect(page.getByRole('heading', { name: '신청이 승인되었습니다' })).toBeVisible()
	await fitsTheScreen(page)
	await page.getByRole('link', { name: '결정 내용 보기' }).click()
	await expect(page.getByText(explained)).toBeVisible()
	const facts = page.getByRole('table', { name: '어떤 사실로 결정했나요' })
	await expect(facts.getByRole('row', { name: /성실납세자인지/ })).toContainText(
		'담당자가 확인한 것',
	)
	await expect(page.getByText(/법이 정한 통지서의 송달은 아닙니다/)).toBeVisible()
	await expect(page.getByRole('heading', { name: '결정에 이의가 있으면' })).toBeVisible()
	await expect(page.getByRole('row', { name: /1회 .*2026년 11월 25일/ })).toBeVisible()
	await fitsTheScreen(page)

	await page.goto(`/cases/${reference}/print`)
	await expect(page.getByText(/이 화면은 안내이며 통지서가 아닙니다/)).toBeVisible()
	await page.emulateMedia({ media: 'print' })
	await expect(page.getByRole('navigation', { name: '주요 메뉴' })).toBeHidden()
	await expect(page.getByText(reference)).toBeVisible()
	await page.emulateMedia({ media: 'screen' })
}

async function seesWhoLooked(page: Page, reference: string) {
	await page.goto('/my-data')
	const looked = (who: string, why: string) =>
		page
			.getByRole('row')
			.filter({ hasText: who })
			.filter({ hasText: why })
			.filter({ hasText: reference })
	await expect(looked('체납담당공무원', '서류를 확인하려고').first()).toBeVisible()
	await expect(looked('체납담당공무원', '신청을 검토하려고').first()).toBeVisible()
	await expect(looked('결정권자', '신청을 결정하려고').first()).toBeVisible()
	await fitsTheScreen(page)
}
