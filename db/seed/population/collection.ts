import { addDays, addMonths, calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CollectionStage } from '#app/domain/collection-stage.ts'
import { onWorkingDay } from './roll.ts'

export type CollectionDates = {
	noticedOn: CalendarDate | null
	designatedDueOn: CalendarDate | null
	demandDueOn: CalendarDate | null
}

const nothingYet: CollectionDates = { noticedOn: null, designatedDueOn: null, demandDueOn: null }

/** How collection of a tax ran on from its notice, as far as it had come on a day. */
export function collectionDates(noticedOn: CalendarDate, asOf: CalendarDate): CollectionDates {
	if (noticedOn > asOf) return nothingYet
	const designatedDueOn = onWorkingDay(nextCollectionDay(addDays(noticedOn, 14)))
	return { noticedOn, designatedDueOn, demandDueOn: demandDue(designatedDueOn, asOf) }
}

/** A tax charged by the office is due by law on the day its notice names. */
export function officeCharged(dueOn: CalendarDate, asOf: CalendarDate): CollectionDates {
	const noticedOn = addDays(dueOn, -20)
	if (noticedOn > asOf) return nothingYet
	return { noticedOn, designatedDueOn: dueOn, demandDueOn: demandDue(dueOn, asOf) }
}

/** Where a tax stands by its dates alone. */
export function stageByDates(dates: CollectionDates, asOf: CalendarDate): CollectionStage {
	const { noticedOn, designatedDueOn, demandDueOn } = dates
	if (noticedOn === null || designatedDueOn === null) return 'assessed'
	if (asOf <= designatedDueOn) return 'notice'
	if (demandDueOn === null) return 'designated-passed'
	return asOf <= demandDueOn ? 'demanded' : 'demand-passed'
}

// 국세징수법 §10: the demand goes out within ten days and gives up to twenty more.
/** The deadline of the demand, once it was sent. */
export function demandDue(designatedDueOn: CalendarDate, asOf: CalendarDate): CalendarDate | null {
	const sentOn = addDays(designatedDueOn, 10)
	return sentOn > asOf ? null : onWorkingDay(addDays(sentOn, 20))
}

// Notices name the middle or the end of a month.
function nextCollectionDay(from: CalendarDate): CalendarDate {
	const month = from.slice(0, 7)
	if (from.slice(8) <= '15') return calendarDate(`${month}-15`)
	return addDays(addMonths(calendarDate(`${month}-01`), 1), -1)
}
