import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PlanWish } from '#app/domain/declaration.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import {
	askedReliefs,
	plannedReliefs,
	planWished,
	type ReckonedPlan,
	wishUnder,
} from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type Won } from '#app/domain/won.ts'
import { type ChoosableItem } from './choosable-item.ts'

/** An item of the ledger beside how it is shown. */
export type OpenItem<Item extends TaxItem = TaxItem> = { item: Item; shown: ChoosableItem }

/** Everything an application comes to on a day; nothing of it is taken from a form. */
export type ApplicationFigures<Item extends TaxItem> = {
	items: readonly OpenItem<Item>[]
	total: Won
	reliefs: readonly Relief[]
	/** One for each relief that goes with a plan. */
	plans: readonly FiguredPlan[]
}

export type FiguredPlan = {
	wish: PlanWish
	schedule: InstalmentPlan
	terms: ReckonedPlan['terms']
	itemIds: readonly string[]
}

export type FiguresRefusal = 'item_taken' | 'item_settled' | 'plan_no_longer_fits'

export type FiguresAnswer<Item extends TaxItem> =
	| { figures: ApplicationFigures<Item>; refusal?: undefined }
	| { refusal: FiguresRefusal; figures?: undefined }

/** Works the answers out anew against what is owed today. */
export function figuresOf<Item extends TaxItem>(
	answers: Answers,
	open: readonly OpenItem<Item>[],
	on: CalendarDate,
	parameters: Parameters,
): FiguresAnswer<Item> {
	const chosen = answers.items?.itemNos ?? []
	const items = open.filter(({ shown }) => chosen.includes(shown.itemNo))
	if (items.some(({ shown }) => shown.takenBy !== null)) return { refusal: 'item_taken' }
	if (items.length < chosen.length || chosen.length === 0) return { refusal: 'item_settled' }

	const plans = plansOf(
		answers,
		items.map(({ item }) => item),
		on,
		parameters,
	)
	if (!plans) return { refusal: 'plan_no_longer_fits' }
	return {
		figures: {
			items,
			total: items.reduce((sum, { shown }) => sum + shown.payable, 0),
			reliefs: askedReliefs(answers),
			plans,
		},
	}
}

// A relief chosen after the plan was has no days yet: the plan is asked for again.
function plansOf(
	answers: Answers,
	owed: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): FiguredPlan[] | undefined {
	const plans: FiguredPlan[] = []
	for (const relief of plannedReliefs(answers)) {
		const wish = wishUnder(relief, answers)
		const answer = wish && planWished(wish, answers, owed, on, parameters)
		if (!wish || !answer?.plan) return undefined
		const itemIds = itemsUnderRelief(wish.relief, owed, on).map(({ id }) => id)
		plans.push({ wish, schedule: answer.plan, terms: answer.terms, itemIds })
	}
	return plans
}
