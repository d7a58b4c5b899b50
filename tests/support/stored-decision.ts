import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { decisionTrace } from '#app/domain/decision/decision-trace.ts'
import { type KeptDecision } from '#app/domain/decision/kept-decision.ts'
import { keptFrom } from '#app/domain/decision/kept-from.ts'
import { offerAnswerBy } from '#app/domain/decision/offer.ts'
import { outlookOf } from '#app/domain/decision/outlook.ts'
import { type Replaying } from '#app/domain/decision/replay.ts'
import { seedParameters } from './parameters.ts'

/** A decision as its row holds it, read back from text: the plan wished for was offered. */
export function storedDecision(basis: CaseBasis, parameters = seedParameters): Replaying {
	const outlook = outlookOf(basis, parameters)
	const granted = outlook.plan?.plan ?? null
	const planned =
		outlook.plan?.plan === undefined
			? null
			: { terms: outlook.plan.terms, parameterVersion: parameters.version }
	const first = granted?.instalments[0]
	const kept = keptFrom(
		basis,
		outlook,
		{
			...{ outcome: granted ? 'approved-changed' : 'declined', deemed: false, reasonCodes: [] },
			...{ requested: granted, granted, planned, findings: {}, declarationSha256: null },
			answerBy: first ? offerAnswerBy(basis.today, first.dueOn, parameters) : null,
		},
		parameters,
	)
	const written = JSON.stringify({ kept, trace: decisionTrace(kept, parameters) })
	const read = JSON.parse(written) as { kept: KeptDecision; trace: unknown }
	return { ...read, parameters, ofPlan: parameters }
}
