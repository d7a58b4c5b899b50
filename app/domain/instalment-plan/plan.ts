import { type CalendarDate } from '../calendar-date.ts'
import { type PayDay } from '../declaration.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type PlanShape } from './plan-shape.ts'

/** What a payment does to one item. */
export type ItemShare = { itemId: string; ofTax: Won; ofSurcharge: Won; ofCost: Won }

export type Instalment = {
	number: number
	dueOn: CalendarDate
	/** The day as wished, where a day off moved it. */
	wishedOn: CalendarDate
	/** The holidays of that year are not published yet, so the day may still move. */
	provisional: boolean
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
	/** Owed today, less what the relief waives; with the surcharge during the plan it is the total. */
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
	/** Even where none is named. */
	shape?: PlanShape | undefined
	/** The lane for those who can pay within six months. */
	quick?: boolean | undefined
	/** The day the relief is granted from, once known. */
	grantedOn?: CalendarDate | undefined
	/** The longest this person may have, where the article gives some more than others. */
	maximumMonths?: number | undefined
}

/** Either how many instalments, or how much a month, surcharge included. */
export type PlanSize = { count: number; monthly?: undefined } | { monthly: Won; count?: undefined }

export type PlanRefusal = {
	reason:
		| 'nothing_owed'
		| 'relief_has_no_plan'
		| 'relief_not_in_force'
		| 'item_not_covered'
		| 'first_due_past'
		| 'first_due_too_late'
		| 'first_payment_too_large'
		| 'first_payment_not_larger'
		| 'no_month_to_pay_in'
		| 'ends_too_late'
		| 'too_few_instalments'
		| 'too_many_instalments'
		| 'amount_too_small_to_split'
		| 'monthly_too_small'
	article: string
}
