import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { factSources } from '#app/domain/decision/fact-sources.ts'
import { type KeptDecision, keptVersion } from '#app/domain/decision/kept-decision.ts'
import { householdOf, type Outlook } from '#app/domain/decision/outlook.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { whatWouldChange } from '#app/domain/eligibility/what-would-change.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'

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
	const findings: OfficeFindings = decided.findings
	return {
		schemaVersion: keptVersion,
		...decided,
		...{ relief, eligibility, others, budget, basisOn, items, person },
		decidedOn: today,
		household: householdOf(basis.answers),
		sources: factSources(basis.answers, findings),
		wouldChange: whatWouldChange(relief, items, person, basisOn, parameters),
	}
}
