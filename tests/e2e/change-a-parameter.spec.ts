import { atADesk, expect, test } from '#tests/support/casework.ts'

const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

test('one person proposes a new number of law, another sees what it would do and approves it', async ({
	signedInAs,
}) => {
	const proposer = await signedInAs('policy-a', atADesk)
	await proposer.getByRole('link', { name: '기준값', exact: true }).click()
	await proposer.getByLabel('이름, 조문, 값으로 찾기').fill('생계비')
	await proposer.getByRole('button', { name: '찾기' }).click()
	await proposer.getByRole('link', { name: '보호하는 생계비의 비율' }).click()
	await proposer.getByRole('link', { name: '값 바꾸기 제안' }).click()

	await proposer.getByLabel('새 값').fill('많이')
	await proposer.getByRole('button', { name: '제안하기' }).click()
	await expect(proposer.getByRole('alert')).toContainText('이 값에 맞게 적어 주세요')
	await proposer.getByLabel('새 값').fill('65%')
	await proposer.getByLabel('년').first().fill('2027')
	await proposer.getByLabel('월', { exact: true }).first().fill('1')
	await proposer.getByLabel('일', { exact: true }).first().fill('1')
	await proposer.getByLabel('출처').fill('가상 고시 제2026-1호')
	await proposer.getByLabel('바꾸는 까닭').fill('생계비를 더 보호합니다.')
	await proposer.getByRole('button', { name: '제안하기' }).click()
	await expect(proposer.getByRole('status')).toContainText('제안했습니다')
	await expect(proposer.getByRole('link', { name: '승인하기' })).toHaveCount(0)

	const approver = await signedInAs('policy-b', phone)
	await approver.getByRole('link', { name: /보호하는 생계비의 비율 → 65%/ }).click()
	await approver.getByRole('link', { name: '승인하기' }).click()
	const effect = approver.getByRole('row', { name: /혼자 사는 사람의 보호 생계비/ })
	await expect(effect).toContainText('1,538,542원')
	await expect(effect).toContainText('1,666,754원')
	await approver.getByRole('button', { name: '확인했고 승인합니다' }).click()
	await expect(approver.getByRole('status')).toContainText('승인했습니다')

	const auditor = await signedInAs('auditor', atADesk)
	await auditor.goto('/staff/parameters/living-cost.protected-share')
	const coming = auditor.getByRole('row', { name: /65%/ })
	await expect(coming).toContainText('2027년 1월 1일부터')
	await expect(coming).toContainText('분석관 가')
	await expect(coming).toContainText('분석관 나')
	await expect(auditor.getByRole('link', { name: '값 바꾸기 제안' })).toHaveCount(0)
})
