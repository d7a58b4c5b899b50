import { addDays, calendarDate, type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { everyEligibility, reliefsByEffect } from './eligibility.ts'

export const lookStages = ['notice', 'demand', 'passed', 'seized', 'unknown'] as const
export const lookBusinesses = ['running', 'closed', 'never', 'company'] as const
export const lookAmounts = ['lowest', 'middle', 'highest', 'unknown'] as const

/** Three rough answers of somebody who has not signed in. */
export type FirstLook = {
	stage: (typeof lookStages)[number]
	business: (typeof lookBusinesses)[number]
	amount: (typeof lookAmounts)[number]
}

/** The two sums the question about the amount turns on: the limits of the two reliefs that have the narrowest. */
export function lookLimits(on: CalendarDate, parameters: Parameters): [Won, Won] {
	const limit = (key: string) => Number(figureOn(parameters, key, on).value)
	return [limit('extinction.limit'), limit('closed-business.limit')]
}

/**
 * Which reliefs could come into question, what does most first and of alike ones what asks for least.
 * Rough answers leave most facts open, so this never says that a relief is open: only that nothing said so
 * far shuts it, for any tax such a person may owe.
 */
export function firstLook(
	look: FirstLook,
	on: CalendarDate,
	parameters: Parameters,
): { perhaps: Relief[]; shut: Relief[] } {
	const person = personOf(look)
	const perhaps = new Set<Relief>()
	for (const item of itemsOf(look, on, lookLimits(on, parameters))) {
		for (const { relief, answer } of everyEligibility([item], person, on, parameters)) {
			if (answer !== 'not') perhaps.add(relief)
		}
	}
	return {
		perhaps: lookOrder.filter((relief) => perhaps.has(relief)),
		shut: lookOrder.filter((relief) => !perhaps.has(relief)),
	}
}

// Both stop the surcharge, and the plain extension does not ask who began again and what they were given.
const lookOrder: readonly Relief[] = reliefsByEffect.flatMap((relief) => {
	if (relief === 'restart-extension') return []
	return relief === 'deadline-extension' ? [relief, 'restart-extension'] : relief
})

function itemsOf(
	{ stage, amount }: FirstLook,
	on: CalendarDate,
	[low, high]: [Won, Won],
): TaxItem[] {
	// Half of a limit leaves room for what was added to the tax meanwhile.
	const sums = { lowest: low / 2, middle: (low + high) / 2, highest: high * 2 }
	const taxes = amount === 'unknown' ? Object.values(sums) : [sums[amount]]
	const stages = stage === 'unknown' ? (['notice', 'demand', 'passed', 'seized'] as const) : [stage]
	return stages.flatMap((one) =>
		datesOf(one, on).flatMap((dates) => taxes.map((tax) => itemWith(dates, tax, one === 'seized'))),
	)
}

type Dates = Pick<
	TaxItem,
	'establishedOn' | 'statutoryDueOn' | 'noticedOn' | 'designatedDueOn' | 'demandDueOn'
>

function datesOf(stage: Exclude<FirstLook['stage'], 'unknown'>, on: CalendarDate): Dates[] {
	if (stage === 'notice') return [datedFrom(addDays(on, 15), null)]
	if (stage === 'demand') return [datedFrom(addDays(on, -20), addDays(on, 10))]
	// An old tax and a younger one: some reliefs know only the old.
	return [
		datedFrom(addDays(on, -200), addDays(on, -170)),
		datedFrom(calendarDate('2024-07-31'), calendarDate('2024-08-31')),
	]
}

function datedFrom(designated: CalendarDate, demand: CalendarDate | null): Dates {
	return {
		establishedOn: addDays(designated, -240),
		statutoryDueOn: addDays(designated, -60),
		noticedOn: addDays(designated, -25),
		designatedDueOn: designated,
		demandDueOn: demand,
	}
}

function itemWith(dates: Dates, tax: Won, seized: boolean): TaxItem {
	return {
		...dates,
		...{ id: 'look', taxCode: '10', tax, seized },
		...{ otherPenalty: 0, collectionCost: 0, demandCost: 0, payments: [], extensions: [] },
	}
}

// Property is taken as none: it would be weighed against the sum, and a rough sum says nothing then.
function personOf({ business }: FirstLook): EligibilityPerson {
	return {
		kind: business === 'company' ? 'corporation' : 'individual',
		business: business === 'company' ? 'running' : business,
		...{ resident: null, causes: null, treatmentSixMonths: null, closedOn: null, receipts: null },
		...{ honestTaxpayer: null, property: 0, securedClaims: 0, taxOffence: null },
		...{ taxInvestigation: null, reliefsUsed: null, revokedExtensions: [], specialArea: null },
		...{ disasterDeclaredOn: null, disasterHarm: null, smallBusiness: null },
		...{ restartSupport: null, arrearsInFiveYears: null, bookkeeping: null, restart: null },
		...{ registeredOn: null, restartedOn: null, workDaysAMonth: null, payAMonth: null },
		...{ sameEmployer: null, insuredMonths: null, propertyThen: null, securedThen: null },
		...{ propertySince: null, otherItems: [] },
	}
}
