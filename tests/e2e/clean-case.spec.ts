import { countActions } from '#tests/support/actions.ts'
import { expect, test, untilListed } from '#tests/support/casework.ts'
import { goodToUse } from '#tests/support/good-to-use.ts'
import { handInAs } from '#tests/support/handed-in.ts'

const mostOfOfficer = 12
const mostOfApprover = 3

test.setTimeout(120_000)

test('a clean case takes an officer few actions and an approver three', async ({
	signedInAs,
	office,
}) => {
	const reference = await handInAs(office, 'small-debt', 'seizure-deferral')
	const officer = await signedInAs('officer-b')
	await untilListed(officer, '/staff?state=queued', reference)
	const byOfficer = await countActions(officer)
	await officer.goto('/staff')
	await officer.getByRole('button', { name: '다음 건 맡기' }).click()
	await expect(officer).toHaveURL(new RegExp(reference))
	// No scanner runs here, and that is all there is to say.
	const first = officer.getByRole('region', { name: '먼저 볼 것 1가지' })
	await expect(first.getByRole('listitem')).toHaveText(
		'악성코드 검사를 하지 않은 파일이 1건 있습니다.',
	)
	await expect(
		officer.getByText('2026년 11월 23일(월) 오전 10시 접수', { exact: true }),
	).toBeVisible()
	await goodToUse(officer)
	await officer.getByRole('link', { name: '통장 거래내역.pdf' }).click()
	await officer.getByRole('link', { name: '확인했습니다. 열기' }).click()
	const drawn = officer.getByRole('img', { name: '1쪽 중 1쪽' })
	await expect(drawn).toBeVisible()
	await expect.poll(() => drawn.evaluate(darkDots)).toBeGreaterThan(100)
	await officer.getByRole('link', { name: '이전으로' }).click()
	await officer.getByRole('link', { name: '유형 나누기' }).click()
	await officer.getByLabel('그렇게 본 까닭').fill('매출이 줄어 잠시 밀린 것으로 봅니다.')
	await officer.getByRole('button', { name: '유형 정하기' }).click()
	await officer.getByRole('link', { name: '의견 올리기' }).click()
	await expect(officer.getByLabel(/^신청한 대로 승인/)).toBeChecked()
	await officer.getByRole('button', { name: '의견 올리기' }).click()
	await expect(officer.getByRole('status')).toContainText('의견을 올렸습니다')
	const actions = await byOfficer()
	expect(actions).toBeGreaterThan(7)
	expect(actions).toBeLessThanOrEqual(mostOfOfficer)

	const approver = await signedInAs('approver-a')
	const byApprover = await countActions(approver)
	await approver.goto('/staff')
	await approver.getByRole('link', { name: reference }).click()
	await approver.getByRole('link', { name: '결정하기' }).click()
	await approver.getByRole('button', { name: '이대로 결정하기' }).click()
	await expect(approver.getByRole('status')).toContainText('결정했습니다')
	expect(await byApprover()).toBe(mostOfApprover)
})

/** How much of a drawn page is ink: its words are in a face that the file does not carry. */
function darkDots(element: HTMLElement | SVGElement): number {
	if (!(element instanceof HTMLCanvasElement)) return 0
	const dots = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data
	return dots?.filter((value, at) => at % 4 === 0 && value < 100).length ?? 0
}
