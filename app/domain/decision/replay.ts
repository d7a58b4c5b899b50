import { affordabilityOf } from '../affordability.ts'
import { eligibilityFor } from '../eligibility/eligibility.ts'
import { whatWouldChange } from '../eligibility/what-would-change.ts'
import { planFor } from '../instalment-plan/schedule.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { decisionTrace } from './decision-trace.ts'
import { type Difference, differencesBetween } from './difference.ts'
import { type KeptDecision } from './kept-decision.ts'
import { offerAnswerBy } from './offer.ts'

export type Replay = {
	differences: readonly Difference[]
	/** Results whose inputs an early decision did not keep: they stand, but cannot be reckoned again. */
	notReplayable: readonly ('budget' | 'plan')[]
}

export type Replaying = {
	kept: KeptDecision
	trace: unknown
	/** The numbers it was decided by, and those its plan was reckoned by. */
	parameters: Parameters
	ofPlan: Parameters
}

/** Reckons a decision again from what was kept of it, and says where another result comes out. */
export function replayDecision(replaying: Replaying): Replay {
	const { kept, trace, parameters } = replaying
	const differences = [
		...law(kept, parameters),
		...budget(kept, parameters),
		...plan(replaying),
		...answerBy(kept, parameters),
		...differencesBetween('trace', trace, decisionTrace(kept, parameters)),
	]
	return { differences, notReplayable: notReplayable(kept) }
}

function law(kept: KeptDecision, parameters: Parameters): Difference[] {
	const { relief, items, person, basisOn, decidedOn } = kept
	const facts = [items, person, basisOn, parameters] as const
	const eligibility = relief && eligibilityFor(relief, ...facts)
	return [
		...differencesBetween('eligibility', kept.eligibility, eligibility),
		...kept.others.flatMap((other) =>
			differencesBetween(
				`others.${other.relief}`,
				other,
				eligibilityFor(other.relief, items, person, decidedOn, parameters),
			),
		),
		...differencesBetween(
			'wouldChange',
			kept.wouldChange,
			relief ? whatWouldChange(relief, ...facts) : [],
		),
	]
}

function budget(kept: KeptDecision, parameters: Parameters): Difference[] {
	if (!kept.household) return []
	const now = affordabilityOf(kept.household, kept.decidedOn, parameters)
	return differencesBetween('budget', kept.budget, now)
}

function plan({ kept, ofPlan }: Replaying): Difference[] {
	if (!kept.planned) return []
	const now = planFor(kept.planned.terms, ofPlan)
	return differencesBetween('plan', kept.granted, now.plan ?? now.refusals)
}

function answerBy(kept: KeptDecision, parameters: Parameters): Difference[] {
	if (!kept.answerBy) return []
	const first = kept.granted?.instalments[0]
	const now = first ? offerAnswerBy(kept.decidedOn, first.dueOn, parameters) : null
	return differencesBetween('answerBy', kept.answerBy, now)
}

function notReplayable({ budget, household, granted, planned }: KeptDecision) {
	const missing: ('budget' | 'plan')[] = []
	if (budget && !household) missing.push('budget')
	if (granted && !planned) missing.push('plan')
	return missing
}
