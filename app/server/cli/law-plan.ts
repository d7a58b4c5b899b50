import type * as z from 'zod'
import { type PlanSize, type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { planForPerson } from '#app/domain/instalment-plan/plan-for-person.ts'
import { type PlanTraceRow, traceOfPlan } from '#app/domain/instalment-plan/plan-trace.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
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
	const terms = termsOf(asked)
	const { plan, waived, refusals } = person
		? planForPerson(terms, person, parameters)
		: planFor(terms, parameters)
	const { version } = parameters
	if (!plan) return { parameters: version, refusals }
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

function termsOf({ count, monthly = 0, ...terms }: Omit<z.output<typeof planRequest>, 'person'>) {
	const size: PlanSize = count === undefined ? { monthly } : { count }
	return { ...terms, ...size } satisfies PlanTerms & PlanSize
}
