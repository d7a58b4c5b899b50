import { expect } from '@playwright/test'
import { step } from './applying.ts'
import { type PlainVisitor } from './plain-visitor.ts'
import { formsOf } from './served-form.ts'

/** The way of a case through the office, each step as a member of staff would take it on its page. */
export class Reviewing {
	private readonly address: string

	constructor(
		private readonly officer: PlainVisitor,
		reference: string,
	) {
		this.address = `/staff/cases/${reference}`
	}

	/** Waits until the check is through, then takes the case. */
	async take(): Promise<void> {
		const page = `${this.address}/assignment`
		const isFree = async () =>
			formsOf((await this.officer.open(page)).body, page).some(
				({ action, controls }) => action === page && controls.some(({ type }) => type === 'button'),
			)
		await expect.poll(isFree, { timeout: 60_000 }).toBe(true)
		await step(this.officer, page)
	}

	async ask(message: string): Promise<void> {
		const asked = { documents: ['income'], question1: '지난달 매출은 얼마였나요?', message }
		await step(this.officer, `${this.address}/request`, asked)
	}

	async classify(): Promise<void> {
		const reason = '가상 자료로 보아 잠시 어려운 분입니다.'
		await step(this.officer, `${this.address}/classification`, { type: 'temporary', reason })
	}

	/** As asked for, or over so many months instead. */
	async recommend(months?: number): Promise<void> {
		const changed = {
			outcome: 'approved-changed',
			codes: ['more-affordable'],
			count: String(months),
			text: '더 긴 기간이 살림에 맞습니다.',
			'found.honestTaxpayer': 'yes',
		}
		const asAsked = { outcome: 'approved', codes: ['conditions-met'], text: '요건을 갖추었습니다.' }
		await step(this.officer, `${this.address}/recommendation`, months ? changed : asAsked)
	}

	async decidedBy(approver: PlainVisitor): Promise<void> {
		await step(approver, `${this.address}/decision`, { text: '의견대로 합니다.' })
	}
}
