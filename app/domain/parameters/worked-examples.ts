import { addDays, addMonths, type CalendarDate, calendarDate } from '../calendar-date.ts'
import { usualAnswerBy } from '../decision/offer.ts'
import { answerDue, officeDue } from '../due.ts'
import { objectionTo } from '../objection.ts'
import { protectedLivingCost } from '../protected-living-cost.ts'
import { protectedDepositBelow, protectedSeverance, protectedWage } from '../protected-property.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type Won } from '../won.ts'
import { rollForward } from '../working-day.ts'
import { exampleItem } from './example-item.ts'
import { findFigureOn, type Parameters } from './parameters.ts'

/** What an example comes to: a sum, a day or a number; null where the numbers of that day are not there. */
export type ExampleResult = { won: Won } | { day: CalendarDate } | { count: number } | null

type Example = {
	/** Figures without which there is no result on a day. */
	needs: readonly string[]
	result: (on: CalendarDate, parameters: Parameters) => ExampleResult
}

const monthsOn = 6
const won = (amount: Won) => ({ won: amount })

const surcharges = {
	'surcharge-new': owed(3_000_000, (on) => addDays(on, -1)),
	'surcharge-large': owed(100_000_000, (on) => addDays(on, -1)),
	'surcharge-daily': owed(5_000_000, () => calendarDate('2026-03-31')),
	'surcharge-small': owed(1_200_000, () => calendarDate('2026-03-31')),
	'surcharge-old': owed(2_000_000, () => calendarDate('2019-03-31')),
}

const households = { 'living-1': living(1), 'living-4': living(4), 'living-9': living(9) }

// They came into force on different days.
const wageNeeds = ['share', 'least', 'upper', 'share-above-upper'].map(
	(name) => `protected.wage-${name}`,
)

const property = {
	wage: kept(wageNeeds, (on, law) => protectedWage(4_000_000, on, law).amount),
	'wage-high': kept(wageNeeds, (on, law) => protectedWage(12_000_000, on, law).amount),
	severance: kept(['protected.severance-share'], (on, law) => {
		return protectedSeverance(30_000_000, on, law).amount
	}),
	deposit: kept(['protected.deposit-below'], (on, law) => protectedDepositBelow(on, law).amount),
}

const days = {
	rolls: dated([], (on, { holidays }) => rollForward(on, holidays)),
	review: dated(['office.review-working-days'], (on, law) => officeDue(on, [], law)),
	answer: dated(['office.answer-working-days'], answerDue),
	offer: dated(['office.offer-working-days'], usualAnswerBy),
	objection: dated(['objection.days'], (on, law) => objectionTo(on, law).by),
}

const counts = {
	voluntary: months('voluntary-plan.maximum-months'),
	deferral: months('seizure-deferral.maximum-months'),
	quick: months('quick-lane.maximum-months'),
}

const examples = { ...surcharges, ...households, ...property, ...days, ...counts }

export type ExampleId = keyof typeof examples

export const exampleIds = Object.keys(examples) as ExampleId[]

export type Effect = {
	id: ExampleId
	before: ExampleResult
	after: ExampleResult
	differs: boolean
}

/** The same examples by two sets of numbers, as of a day. */
export function effectOf(before: Parameters, after: Parameters, on: CalendarDate): Effect[] {
	return exampleIds.map((id) => {
		const results = [resultOf(id, on, before), resultOf(id, on, after)] as const
		const differs = JSON.stringify(results[0]) !== JSON.stringify(results[1])
		return { id, before: results[0], after: results[1], differs }
	})
}

function resultOf(id: ExampleId, on: CalendarDate, parameters: Parameters): ExampleResult {
	const { needs, result } = examples[id]
	const isThere = needs.every((key) => findFigureOn(parameters, key, on))
	return isThere ? result(on, parameters) : null
}

function owed(tax: Won, designatedOn: (on: CalendarDate) => CalendarDate): Example {
	return {
		needs: ['surcharge.one-off-rate'],
		result: (on, parameters) => {
			const designated = designatedOn(on)
			if (designated > on) return null
			const asked = addMonths(on, monthsOn)
			return won(surchargeOf(exampleItem(tax, designated), asked, parameters).surcharge)
		},
	}
}

function living(people: number): Example {
	const needs = ['living-cost.protected-share', 'median-income.each-more']
	return { needs, result: (on, law) => won(protectedLivingCost(people, on, law).amount) }
}

function kept(
	needs: readonly string[],
	amount: (on: CalendarDate, law: Parameters) => Won,
): Example {
	return { needs, result: (on, law) => won(amount(on, law)) }
}

function dated(
	needs: readonly string[],
	day: (on: CalendarDate, law: Parameters) => CalendarDate | null,
): Example {
	return {
		needs,
		result: (on, law) => {
			const found = day(on, law)
			return found && { day: found }
		},
	}
}

function months(key: string): Example {
	return {
		needs: [key],
		result: (on, law) => ({ count: Number(findFigureOn(law, key, on)?.value) }),
	}
}
