import type * as z from 'zod'
import { type PlanSize, type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type PlanTraceRow, traceOfPlan } from '#app/domain/instalment-plan/plan-trace.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'
import { eligibilityFor } from '#app/domain/eligibility/eligibility.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { mustBeComputable } from './law-surcharge.ts'
import { planRequest } from './plan-request.ts'
import { readRequest } from './read-request.ts'

export type PlanAnswered =
	| {
			parameters: string
			instalments: {
				number: number
				dueOn: string
				amount: number
				ofTax: number
				ofSurcharge: number
				ofCost: number
				provisional?: true
			}[]
			total: number
			surchargeDuringPlan: number
			waived: number
			endsOn: string
			trace: readonly PlanTraceRow[]
	  }
	| { parameters: string; refusals: readonly { reason: string; article: string }[] }

/** `dasibom law plan`: the schedule under a relief, or every reason why there is none. */
export function lawPlan(input: unknown, parameters: Parameters): PlanAnswered {
	const request = readRequest(planRequest, input)
	for (const [index, item] of request.items.entries()) mustBeComputable(item, index, parameters)
	const { person, ...asked } = request
	const { maximumMonths, shut } = standingOf(asked, person, parameters)
	const terms = termsOf({ ...asked, maximumMonths })
	const { plan, waived, refusals = [] } = planFor(terms, parameters)
	const { version } = parameters
	if (!plan || shut.length > 0) return { parameters: version, refusals: [...shut, ...refusals] }
	const { total, surchargeDuringPlan, endsOn } = plan
	return {
		parameters: version,
		instalments: plan.instalments.map(
			({ number, dueOn, amount, ofTax, ofSurcharge, ofCost, provisional }) => ({
				...{ number, dueOn, amount, ofTax, ofSurcharge, ofCost },
				...(provisional ? { provisional } : {}),
			}),
		),
		total,
		surchargeDuringPlan,
		waived: waived ?? 0,
		endsOn,
		trace: traceOfPlan(terms, plan, parameters),
	}
}

type Asked = Omit<z.output<typeof planRequest>, 'person'>

/** What eligibility says of the person: every test not met, and the period that is theirs. */
function standingOf(
	{ relief, items, on }: Asked,
	person: EligibilityPerson | undefined,
	parameters: Parameters,
) {
	if (!person) return { shut: [] }
	const { reasons, maximumMonths } = eligibilityFor(relief, items, person, on, parameters)
	const shut = reasons.flatMap(({ key, article, met }) =>
		met === false ? [{ reason: key, article }] : [],
	)
	return { shut, ...(maximumMonths === null ? {} : { maximumMonths }) }
}

function termsOf({ count, monthly = 0, ...terms }: Asked & { maximumMonths: number | undefined }) {
	const size: PlanSize = count === undefined ? { monthly } : { count }
	return { ...terms, ...size } satisfies PlanTerms & PlanSize
}
