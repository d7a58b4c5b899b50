import { type CalendarDate } from '../calendar-date.ts'
import { type Answers, type PlanWish } from '../declaration.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { itemsUnderRelief } from './covered-items.ts'
import { type PlanSize, type PlanTerms } from './plan.ts'
import { type PlanAnswer, planFor } from './schedule.ts'

/** An answer with what it was reckoned from, so that it can be reckoned again. */
export type ReckonedPlan = PlanAnswer & { terms: PlanTerms & PlanSize }

/** The reliefs asked for: the quick lane is a plan of one's own and nothing else. */
export function askedReliefs({ lane, reliefs }: Answers): readonly Relief[] {
	return lane?.lane === 'quick' ? ['voluntary-plan'] : (reliefs?.chosen ?? [])
}

/** How the person wishes to pay, where what they ask for goes with a plan. */
export function wishOf(answers: Answers): PlanWish | undefined {
	if (answers.lane?.lane === 'quick') return answers.quickPlan
	const hasPlan = askedReliefs(answers).some((relief) => relief !== 'extinction')
	return hasPlan ? answers.plan : undefined
}

/** The schedule of the wish for the items it can hold, as of a day; undefined where none is wished. */
export function wishedPlan(
	answers: Answers,
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): ReckonedPlan | undefined {
	const wish = wishOf(answers)
	if (!wish) return undefined
	const held = itemsUnderRelief(wish.relief, items, on)
	const terms = { ...wish, items: held, on, quick: answers.lane?.lane === 'quick' }
	return { ...planFor(terms, parameters), terms }
}
