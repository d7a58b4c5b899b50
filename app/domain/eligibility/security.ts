import { type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { owedOf } from './account.ts'
import { type Condition, type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { groundsOf } from './extension-cause.ts'

type Security = Pick<Eligibility, 'security' | 'securityWaivers'>
type Facts = {
	covered: readonly TaxItem[]
	person: EligibilityPerson
	on: CalendarDate
	parameters: Parameters
}

/** 국세징수법 §15, 시행령 §16: the office may ask for security, except where it may not. */
export function extensionSecurity(facts: Facts, limit: SecurityLimit): Security {
	const grounds = groundsOf(facts.person)
	if (grounds.includes('loss-of-property')) {
		const waiver = { key: 'disaster-or-theft', article: '국세징수법 시행령 §16 2호' }
		return { security: 'waived', securityWaivers: [waiver] }
	}
	const able = { key: 'loss-but-able-to-pay', article: '국세징수법 시행령 §16 1호' }
	return {
		security: 'may-be-asked',
		securityWaivers: [
			...(grounds.includes('business-loss') ? [able] : []),
			...smallAmount(facts, limit),
		],
	}
}

/** §105③: an honest taxpayer whose plan the committee finds sound gives none. */
export function deferralSecurity(facts: Facts): Security {
	const accepted = { key: 'honest-and-plan-accepted', article: '국세징수법 §105③ 단서' }
	return {
		security: 'may-be-asked',
		securityWaivers: [
			...(facts.person.honestTaxpayer ? [accepted] : []),
			...smallAmount(facts, 'security.waived-up-to'),
		],
	}
}

export type SecurityLimit = 'security.waived-up-to' | 'security.waived-up-to-restart'

/** Waivers that rest on the rule text of 2022 are no promise. */
export function securityDoubts({ securityWaivers }: Security): string[] {
	return securityWaivers.some(({ key }) => key === 'small-amount-by-rule')
		? ['security-by-old-rule']
		: []
}

// 국세징수사무처리규정 §89②③: the office need not ask up to this sum; beyond it, it asks for all (⑦).
function smallAmount({ covered, on, parameters }: Facts, limit: SecurityLimit): Condition[] {
	const { value, article } = figureOn(parameters, limit, on)
	if (covered.length === 0 || owedOf(covered, on, parameters) > Number(value)) return []
	return [{ key: 'small-amount-by-rule', article }]
}
