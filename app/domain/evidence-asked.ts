import { type Answers } from './declaration.ts'
import {
	type EvidenceFacts,
	type EvidenceRequirement,
	evidenceRequirements,
	type EvidenceRuleId,
} from './evidence-requirement.ts'
import { askedReliefs } from './instalment-plan/wished-plan.ts'
import { type Won } from './won.ts'

/** Documents that say something about health; they go with the consent to it. */
export const healthRules: readonly EvidenceRuleId[] = ['treatment', 'care']

/** What an application asks for, from its answers; `known` is the business as the ledger has it. */
export function evidenceAsked(
	answers: Answers,
	known: NonNullable<Answers['business']>,
): EvidenceRequirement[] {
	return evidenceRequirements(evidenceFacts(answers, known))
}

function evidenceFacts(answers: Answers, known: NonNullable<Answers['business']>): EvidenceFacts {
	const { situation, money, property, business } = answers
	return {
		reliefs: askedReliefs(answers),
		causes: situation?.causes ?? [],
		business: (business ?? known).state,
		monthlyIncome: sumOf(money?.income),
		rentDeposit: property?.assets['rent-deposit'] ?? 0,
		securedDebts: property?.debts.secured ?? 0,
	}
}

function sumOf(amounts: Record<string, Won> | undefined): Won {
	return Object.values(amounts ?? {}).reduce((sum, amount) => sum + amount, 0)
}
