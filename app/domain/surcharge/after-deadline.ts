import { addDays, earlier, type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { dailyCharges } from './daily.ts'
import { monthlyCharges, smallTaxOn } from './monthly.ts'
import { lastCountedDay } from './pause.ts'
import { type LateReckoning } from './reckoning.ts'
import { type Charge } from './trace.ts'
import { unpaidTaxAfter } from './unpaid-tax.ts'

/** What grows while the item is in default. */
export function afterDeadline(reckoning: LateReckoning): Charge[] {
	if (reckoning.regime === 'R0') return monthlyUnderOldLaw(reckoning)
	return reckoning.regime === 'R1' ? daily(reckoning) : monthly(reckoning)
}

// 종전 국세징수법 §21②③
function monthlyUnderOldLaw({ item, ...rest }: LateReckoning): Charge[] {
	const { parameters, firstLateDay } = rest
	const cap = Number(figureOn(parameters, 'old-penalty.cap-months', firstLateDay).value)
	const keys = { rateKey: 'old-penalty.monthly-rate', smallKey: 'old-penalty.small-tax' }
	return monthlyCharges(item, { ...rest, ...keys, cap }, parameters)
}

// 국세기본법 §47의4①1의2, ⑦, ⑧
function monthly({ item, ...rest }: LateReckoning): Charge[] {
	const { parameters, firstLateDay } = rest
	const keys = { rateKey: 'surcharge.monthly-rate', smallKey: 'surcharge.small-tax' }
	const cap = monthsOfCap(parameters, firstLateDay)
	return monthlyCharges(item, { ...rest, ...keys, cap }, parameters)
}

// 국세기본법 (법률 제21212호 개정 전) §47의4①1, ⑦, ⑧: the day of payment still counts in full.
function daily({ item, on, firstLateDay, pauses, parameters }: LateReckoning): Charge[] {
	const cap = monthsOfCap(parameters, firstLateDay)
	const period = {
		part: 'afterDeadline' as const,
		from: firstLateDay,
		to: earlier(on, lastCountedDay(firstLateDay, cap, pauses)),
		pauses,
		baseOn: (day: CalendarDate) =>
			item.tax < smallTaxOn(parameters, 'surcharge.small-tax', day)
				? 0
				: unpaidTaxAfter(item, addDays(day, -1)),
	}
	return dailyCharges(item, period, parameters)
}

function monthsOfCap(parameters: Parameters, on: CalendarDate): number {
	return 12 * Number(figureOn(parameters, 'surcharge.cap-years', on).value)
}
