import { type CalendarDate } from './calendar-date.ts'
import {
	type DisasterHarm,
	restartKinds,
	type RestartKind,
	type RestartSupport,
	type SpecialArea,
} from './eligibility/eligibility-person.ts'
import { type HardshipCause, type HelpNeed } from './hardship.ts'
import { type PlanShape } from './instalment-plan/plan-shape.ts'
import { type Relief } from './relief.ts'
import { type Won } from './won.ts'

export const incomeKinds = ['work', 'business', 'benefits', 'family', 'other'] as const
export type IncomeKind = (typeof incomeKinds)[number]

/** The first four are what no household can leave out; affordability takes them off as stated. */
export const unavoidableSpending = ['rent', 'medical', 'childcare', 'debt-service'] as const
export const spendingKinds = [
	...unavoidableSpending,
	'food',
	'utilities',
	'transport',
	'other',
] as const
export type SpendingKind = (typeof spendingKinds)[number]

export const assetKinds = ['deposits', 'rent-deposit', 'real-estate', 'vehicle', 'other'] as const
export type AssetKind = (typeof assetKinds)[number]

export const debtKinds = ['secured', 'bank', 'card', 'private', 'other'] as const
export type DebtKind = (typeof debtKinds)[number]

export type PayDay = number | 'end'

/** How the person wants to pay: a number of months or an amount a month, never both. */
export type PlanWish = {
	relief: Relief
	firstDueOn: CalendarDate
	/** 1 to 28, or the month's end. */
	payDay: PayDay
	/** Even where none is named. */
	shape?: PlanShape
	/** The longest this person may have, where the article gives some more than others. */
	maximumMonths?: number
} & ({ count: number; monthly?: undefined } | { monthly: Won; count?: undefined })

/** Of several reliefs each has a plan of its own: one wish for the first, the others beside it. */
export type PlansWished = PlanWish & {
	beside?: readonly PlanWish[]
	/** Their number and shape were set for each by itself, not for all at once. */
	each?: true
}

/** What else the page on the business asks for: each opens questions only those who tick it are asked. */
export const businessMatters = [
	...restartKinds.filter((kind) => kind !== 'none'),
	'support',
	'area',
] as const
export type BusinessMatter = (typeof businessMatters)[number]

/** What was begun again, by what was ticked; null while nobody was asked. */
export function restartKindOf(matters: readonly BusinessMatter[] | undefined): RestartKind | null {
	if (!matters) return null
	return restartKinds.find((kind) => matters.some((matter) => matter === kind)) ?? 'none'
}

/** What was begun after every business had closed; a part that does not belong to its kind is null. */
export type RestartAnswer = {
	kind: RestartKind
	/** The day the last business before it closed. */
	closedOn: CalendarDate | null
	registeredOn: CalendarDate | null
	startedOn: CalendarDate | null
	workDaysAMonth: number | null
	payAMonth: Won | null
	sameEmployer: boolean | null
	insuredMonths: number | null
	/** Property and what it secured on the reference day of 조특법 §99의10⑥. */
	propertyThen: Won | null
	securedThen: Won | null
}

export type AreaAnswer = {
	kind: SpecialArea
	declaredOn: CalendarDate | null
	harm: DisasterHarm
	smallBusiness: boolean | null
}

/** What a person answers while applying, by step; a step not yet answered is absent. */
export type Answers = Partial<{
	lane: { lane: 'quick' | 'full' }
	/** Item numbers of the ledger. */
	items: { itemNos: readonly string[] }
	/** The plan of the quick lane, always a `voluntary-plan`. */
	quickPlan: PlanWish
	situation: {
		causes: readonly HardshipCause[]
		note: string
		/** Asked only of those who named illness or care: treated for six months or more. */
		treatmentSixMonths: boolean | null
	}
	since: { month: string }
	household: { people: number; children: number }
	money: { income: Record<IncomeKind, Won>; spending: Record<SpendingKind, Won> }
	property: { assets: Record<AssetKind, Won>; debts: Record<DebtKind, Won> }
	help: {
		needs: readonly HelpNeed[]
		interpreterLanguage: string
		helperName: string
		email: string
		phone: string
	}
	business: {
		state: 'running' | 'closed' | 'never'
		closedOn: CalendarDate | null
		/** Left out by those who were not asked. */
		matters?: readonly BusinessMatter[]
	}
	/** These three are asked only of those who said at the business that they matter to them. */
	restart: RestartAnswer
	support: { given: readonly RestartSupport[] }
	area: AreaAnswer
	reliefs: { chosen: readonly Relief[] }
	plan: PlansWished
	evidence: {
		/** Documents that cannot be had, by rule, with the reason given. */
		cannot: Readonly<Record<string, string>>
		later: readonly string[]
	}
}>
export type AnsweredStep = keyof Answers
