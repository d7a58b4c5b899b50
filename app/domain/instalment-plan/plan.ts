import { type CalendarDate } from '../calendar-date.ts'
import { type PayDay } from '../declaration.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'

/** What a payment does to one item. */
export type ItemShare = { itemId: string; ofTax: Won; ofSurcharge: Won; ofCost: Won }

export type Instalment = {
	number: number
	dueOn: CalendarDate
	/** The day as wished, where a day off moved it. */
	wishedOn: CalendarDate
	amount: Won
	ofTax: Won
	ofSurcharge: Won
	ofCost: Won
	/** Surcharge that arose since the row before. */
	accrued: Won
	leftAfter: Won
	shares: readonly ItemShare[]
}

export type InstalmentPlan = {
	instalments: readonly Instalment[]
	/** Owed today; with the surcharge during the plan it is the total. */
	owedNow: Won
	surchargeDuringPlan: Won
	total: Won
	endsOn: CalendarDate
}

export type PlanTerms = {
	relief: Relief
	items: readonly TaxItem[]
	on: CalendarDate
	firstDueOn: CalendarDate
	payDay: PayDay
	/** The lane for those who can pay within six months. */
	quick?: boolean | undefined
	/** The day the relief is granted from, once known. */
	grantedOn?: CalendarDate | undefined
}

/** Either how many instalments, or how much a month, surcharge included. */
export type PlanSize = { count: number; monthly?: undefined } | { monthly: Won; count?: undefined }

export type PlanRefusal = {
	reason:
		| 'nothing_owed'
		| 'relief_has_no_plan'
		| 'item_not_covered'
		| 'first_due_past'
		| 'first_due_too_late'
		| 'ends_too_late'
		| 'too_few_instalments'
		| 'too_many_instalments'
		| 'amount_too_small_to_split'
		| 'monthly_too_small'
	article: string
}
