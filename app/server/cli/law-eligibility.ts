import { type Eligibility, type Reason } from '#app/domain/eligibility/eligibility-answer.ts'
import {
	type EligibilityPerson,
	type PersonFact,
} from '#app/domain/eligibility/eligibility-person.ts'
import { eligibilityFor, reliefsByEffect } from '#app/domain/eligibility/eligibility.ts'
import { type WouldChange, whatWouldChange } from '#app/domain/eligibility/what-would-change.ts'
import { type Figure, type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { eligibilityRequest } from './eligibility-request.ts'
import { mustBeComputable } from './law-surcharge.ts'
import { readRequest } from './read-request.ts'

type Weighed = Reason & { value: EligibilityPerson[PersonFact] }

export type EligibilityAnswered = {
	parameters: string
	reliefs: (Omit<Eligibility, 'reasons'> & {
		reasons: readonly Weighed[]
		wouldChange: readonly WouldChange[]
	})[]
	trace: {
		/** What each item comes to on the day, by the rows of `law surcharge`. */
		items: { id: string; regime: string; payable: number }[]
		/** Every number of law the answers were made with. */
		figures: readonly Figure[]
	}
}

/** `dasibom law eligibility`: what the law opens for items and a person on a day, and why. */
export function lawEligibility(input: unknown, parameters: Parameters): EligibilityAnswered {
	const { on, items, person, reliefs } = readRequest(eligibilityRequest, input)
	const all = [...items, ...person.otherItems]
	for (const [index, item] of all.entries()) mustBeComputable(item, index, parameters)
	const { recording, read } = recordingOf(parameters)
	const asked = reliefsByEffect.filter((relief) => reliefs.includes(relief))
	const found = asked.map((relief) => eligibilityFor(relief, items, person, on, recording))
	return {
		parameters: parameters.version,
		reliefs: found.map((eligibility) => ({
			...eligibility,
			reasons: eligibility.reasons.map((reason) => weighed(reason, person)),
			wouldChange: whatWouldChange(eligibility.relief, items, person, on, parameters),
		})),
		trace: { items: items.map((item) => accountRow(item, on, parameters)), figures: read() },
	}
}

function weighed(reason: Reason, person: EligibilityPerson): Weighed {
	return { ...reason, value: reason.fact && person[reason.fact] }
}

function accountRow(item: TaxItem, on: TaxItem['establishedOn'], parameters: Parameters) {
	const { regime, payable } = surchargeOf(item, on, parameters)
	return { id: item.id, regime, payable }
}

/** The same figures, noting which of them are looked at. */
function recordingOf(parameters: Parameters) {
	const seen = new Set<Figure>()
	const figures = parameters.figures.map(
		(figure) =>
			new Proxy(figure, {
				get: (of, name, itself) => {
					if (name === 'value') seen.add(of)
					return Reflect.get(of, name, itself) as unknown
				},
			}),
	)
	const read = () => parameters.figures.filter((figure) => seen.has(figure))
	return { recording: { ...parameters, figures }, read }
}
