import { type HardshipCause } from '#app/domain/hardship.ts'

/** What staff and applicants of the made-up history write; nobody wrote it, and it is about nobody. */
export const words = {
	note: '전화로 사정을 들었습니다. 이번 주 안에 의견을 쓰겠습니다.',
	temporary: '매출이 줄어 잠시 어려우나 영업을 이어 가고 있습니다.',
	livelihood: '소득이 생활에 필요한 금액보다 적습니다.',
	ask: '매출이 줄어든 때를 알면 검토에 도움이 됩니다.',
	question: '언제부터 매출이 줄었나요?',
	answer: '봄부터 손님이 줄었고, 여름부터는 절반쯤입니다.',
	approved: '요건을 갖추었고, 나누어 내실 금액이 살림에 맞습니다.',
	declined: '법이 정한 요건을 갖추었는지 확인하지 못했습니다.',
	changed: '달마다 내실 금액을 낮추어 더 오래 나누었습니다.',
	referred: '먼저 생활을 돕는 제도를 알아보시도록 안내합니다.',
	returned: '살림에 맞는지 본 내용을 조금 더 적어 주세요.',
	released: '가까운 사람의 신청이라 다른 담당자가 보는 것이 맞습니다.',
	decided: '신청하신 대로 나누어 내실 수 있습니다.',
	decidedOffer: '달마다 내실 금액을 낮춘 계획을 제안드립니다.',
	decidedNo: '이번에는 승인하지 못했습니다. 사정이 달라지면 다시 신청하실 수 있습니다.',
	decidedReferred: '먼저 받으실 수 있는 도움을 안내해 드립니다.',
	again: '지난 5년의 납부 내역을 다시 보아 주시기를 바랍니다.',
} as const

type Situation = readonly [cause: HardshipCause, ko: string, en: string]
type Situations = readonly [Situation, ...Situation[]]

/** What an applicant says happened, by cause. */
export const situations: Situations = [
	[
		'sales-fell',
		'봄부터 손님이 줄어 매출이 예전의 절반쯤입니다.',
		'Customers have been fewer since spring; sales are about half.',
	],
	[
		'customer-unpaid',
		'납품한 대금을 아직 받지 못했습니다.',
		'I have not been paid for what I delivered.',
	],
	[
		'other-debts',
		'가게를 옮기며 빌린 돈을 갚느라 세금이 밀렸습니다.',
		'I fell behind while paying back what I borrowed to move the shop.',
	],
	[
		'living-costs',
		'생활비를 내고 나면 세금을 낼 돈이 남지 않습니다.',
		'After living costs nothing is left for the tax.',
	],
]
