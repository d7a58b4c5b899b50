import type * as z from 'zod'
import { eligibilityFor } from '#app/domain/eligibility/eligibility.ts'
import { documentIssuers } from '#app/domain/evidence-document.ts'
import {
	type EvidenceFacts,
	type EvidenceRequirement,
	evidenceRequirements,
} from '#app/domain/evidence-requirement.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { evidenceRequest } from './eligibility-request.ts'
import { mustBeComputable } from './law-surcharge.ts'
import { readRequest } from './read-request.ts'

type Asked = Omit<EvidenceRequirement, 'accepts' | 'because'> & {
	/** Why: the answer that brings it up, and what it was. */
	because: { answer: keyof EvidenceFacts; value: unknown }
	/** Any one of these is enough. */
	accepts: { document: string; issuer: string }[]
}

export type EvidenceAnswered = {
	parameters: string
	requirements: Asked[]
	/** Reliefs that were looked at, and whether they can need a document at all. */
	trace: { relief: Relief; answer: string; needs: string[] }[]
}

/** `dasibom law evidence`: the documents the reliefs asked for rest on, where the law does not shut them. */
export function lawEvidence(input: unknown, parameters: Parameters): EvidenceAnswered {
	const request = readRequest(evidenceRequest, input)
	const { on, items, person, reliefs } = request
	const all = [...items, ...person.otherItems]
	for (const [index, item] of all.entries()) mustBeComputable(item, index, parameters)
	const answers = reliefs.map((relief) => eligibilityFor(relief, items, person, on, parameters))
	const notShut = answers.flatMap(({ relief, answer }) => (answer === 'not' ? [] : [relief]))
	const facts = factsOf(request, notShut)
	const requirements = evidenceRequirements(facts)
	return {
		parameters: parameters.version,
		requirements: requirements.map(({ because, accepts, ...rule }) => ({
			...rule,
			because: { answer: because, value: facts[because] },
			accepts: accepts.map((document) => ({ document, issuer: documentIssuers[document] })),
		})),
		trace: answers.map(({ relief, answer }) => ({
			...{ relief, answer },
			needs: requirements.filter(({ neededBy }) => neededBy.includes(relief)).map(({ id }) => id),
		})),
	}
}

function factsOf(
	{ person, monthlyIncome, rentDeposit }: z.output<typeof evidenceRequest>,
	notShut: readonly Relief[],
): EvidenceFacts {
	const { causes, business, securedClaims, securedThen } = person
	const { restart, restartSupport, disasterHarm } = person
	return {
		...{ reliefs: notShut, causes: causes ?? [], business, monthlyIncome, rentDeposit },
		...{ securedDebts: securedClaims ?? 0, securedThen: securedThen ?? 0 },
		...{ restart, restartSupport: restartSupport ?? [], disasterHarm },
	}
}
