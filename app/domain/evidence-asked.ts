import { type Answers } from './declaration.ts'
import {
	type EvidenceFacts,
	type EvidenceRequirement,
	evidenceRequirements,
	type EvidenceRuleId,
} from './evidence-requirement.ts'
import { askedReliefs } from './instalment-plan/wished-plan.ts'
import { type Relief } from './relief.ts'
import { type Won } from './won.ts'

/** Documents that say something about health; they go with the consent to it. */
export const healthRules: readonly EvidenceRuleId[] = ['treatment', 'care', 'disaster-injury']

/** What an application asks for, from its answers and the reliefs that are not shut to it. */
export function evidenceAsked(
	answers: Answers,
	known: NonNullable<Answers['business']>,
	notShut: readonly Relief[],
): EvidenceRequirement[] {
	return evidenceRequirements(evidenceFacts(answers, known, notShut))
}

function evidenceFacts(
	answers: Answers,
	known: NonNullable<Answers['business']>,
	notShut: readonly Relief[],
): EvidenceFacts {
	const { situation, business, area } = answers
	return {
		reliefs: askedReliefs(answers).filter((relief) => notShut.includes(relief)),
		causes: situation?.causes ?? [],
		business: (business ?? known).state,
		...amountsOf(answers),
		...restartOf(answers),
		disasterHarm: area?.harm ?? null,
	}
}

function amountsOf({ money, property }: Answers) {
	return {
		monthlyIncome: sumOf(money?.income),
		rentDeposit: property?.assets['rent-deposit'] ?? 0,
		securedDebts: property?.debts.secured ?? 0,
	}
}

function restartOf({ restart, support }: Answers) {
	return {
		securedThen: restart?.securedThen ?? 0,
		restart: restart?.kind ?? null,
		restartSupport: support?.given ?? [],
	}
}

function sumOf(amounts: Record<string, Won> | undefined): Won {
	return Object.values(amounts ?? {}).reduce((sum, amount) => sum + amount, 0)
}
