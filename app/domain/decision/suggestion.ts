import { type PlanWish } from '../declaration.ts'
import { type FindableFact, isFindable } from '../eligibility/office-findings.ts'
import { type Outcome } from '../outcome.ts'
import { plannedReliefs } from '../instalment-plan/wished-plan.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type CaseBasis } from './case-basis.ts'
import { affordablePlan, nearestPlan } from './changed-plan.ts'
import { type Outlook } from './outlook.ts'
import { isReasonFor, type ReasonCode } from './reason-code.ts'

/** What the engine would fill in; an officer recommends, never this. */
export type Suggestion = {
	/** Null while facts are open, and where another plan is needed that only an officer can find. */
	outcome: Outcome | null
	reasonCodes: readonly ReasonCode[]
	/** The plan to offer where another than the one asked for is needed. */
	offer: PlanWish | null
	/** What an officer has to find first. */
	toFind: readonly FindableFact[]
}

export function suggestRecommendation(
	basis: CaseBasis,
	outlook: Outlook,
	parameters: Parameters,
): Suggestion {
	const { eligibility } = outlook
	const toFind = eligibility.missing.filter(isFindable)
	const offer = outlook.plan ? nearestPlan(outlook.relief, basis, parameters) : null
	if (eligibility.answer === 'not') {
		return { outcome: 'declined', reasonCodes: unmetOf(outlook), offer, toFind }
	}
	if (eligibility.answer === 'needs-answer') {
		return { outcome: null, reasonCodes: [], offer, toFind }
	}
	const change = changeOf(outlook)
	if (change) {
		return offer
			? { outcome: 'approved-changed', reasonCodes: [change], offer, toFind }
			: { outcome: null, reasonCodes: [], offer, toFind }
	}
	if (outlook.planAffordable === false) return lighter(basis, outlook, parameters, offer)
	return { outcome: 'approved', reasonCodes: groundsOf(outlook), offer, toFind }
}

// A plan the month does not carry is not filled in: a longer one that it carries is, where there is one.
function lighter(
	basis: CaseBasis,
	{ budget, relief }: Outlook,
	parameters: Parameters,
	offer: PlanWish | null,
): Suggestion {
	// Of several plans nobody but an officer can say which is to be the lighter one.
	const isOnly = plannedReliefs(basis.answers).length === 1
	const found = budget && isOnly ? affordablePlan(relief, basis, budget, parameters) : null
	return found
		? { outcome: 'approved-changed', reasonCodes: ['more-affordable'], offer: found, toFind: [] }
		: { outcome: null, reasonCodes: [], offer, toFind: [] }
}

function unmetOf({ eligibility }: Outlook): ReasonCode[] {
	return eligibility.reasons.flatMap(({ key, met }) =>
		met === false && isReasonFor('declined', key) ? [key] : [],
	)
}

function groundsOf({ planAffordable }: Outlook): ReasonCode[] {
	return planAffordable ? ['conditions-met', 'plan-affordable'] : ['conditions-met']
}

function changeOf({ firstDayPassed, planHolds, plan }: Outlook): ReasonCode | undefined {
	if (!plan) return undefined
	if (firstDayPassed) return 'first-day-passed'
	if (plan.refusals) return 'beyond-law-limit'
	return planHolds ? undefined : 'amounts-changed'
}
