import { whatWouldChange } from '../eligibility/what-would-change.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type CaseBasis } from './case-basis.ts'
import { factSources } from './fact-sources.ts'
import { type KeptDecision, keptVersion } from './kept-decision.ts'
import { householdOf, type Outlook } from './outlook.ts'

type Decided = Pick<
	KeptDecision,
	| 'outcome'
	| 'deemed'
	| 'reasonCodes'
	| 'requested'
	| 'granted'
	| 'answerBy'
	| 'declarationSha256'
	| 'findings'
	| 'planned'
	| 'requestedShape'
>

/** Everything a decision rests on, gathered from what the case was judged by. */
export function keptFrom(
	basis: CaseBasis,
	outlook: Outlook,
	decided: Decided,
	parameters: Parameters,
): KeptDecision {
	const { items, person, today } = basis
	const { relief, eligibility, others, budget, basisOn } = outlook
	return {
		schemaVersion: keptVersion,
		...decided,
		...{ relief, eligibility, others, budget, basisOn, items, person },
		decidedOn: today,
		household: householdOf(basis.answers),
		sources: factSources(basis.answers, decided.findings),
		wouldChange: whatWouldChange(relief, items, person, basisOn, parameters),
	}
}
