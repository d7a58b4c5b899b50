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

/** Those asked for that go with a plan: an extinction leaves nothing to pay. */
export function plannedReliefs(answers: Answers): readonly Relief[] {
	return askedReliefs(answers).filter((relief) => relief !== 'extinction')
}

/** How the person wishes to pay, where what they ask for goes with a plan. */
export function wishOf(answers: Answers): PlanWish | undefined {
	if (answers.lane?.lane === 'quick') return answers.quickPlan
	return plannedReliefs(answers).length > 0 ? answers.plan : undefined
}

/** The wish that goes with one of the reliefs asked for. */
export function wishUnder(relief: Relief, answers: Answers): PlanWish | undefined {
	const planned = plannedReliefs(answers)
	const wish = wishOf(answers)
	if (!wish || !planned.includes(relief)) return undefined
	const wishes = [wish, ...(answers.plan?.beside ?? [])]
	return wishes.find((one) => one.relief === relief) ?? (planned.length === 1 ? wish : undefined)
}

/** The schedule of the first wish; undefined where none is wished. */
export function wishedPlan(
	answers: Answers,
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): ReckonedPlan | undefined {
	const wish = wishOf(answers)
	return wish && planWished(wish, answers, items, on, parameters)
}

/** The schedule of a wish for the items it can hold, as of a day. */
export function planWished(
	wish: PlanWish,
	{ lane }: Answers,
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): ReckonedPlan {
	const held = itemsUnderRelief(wish.relief, items, on)
	const terms = { ...wish, items: held, on, quick: lane?.lane === 'quick' }
	return { ...planFor(terms, parameters), terms }
}
