import { addDays, type CalendarDate, daysBetween } from '../calendar-date.ts'
import { demandNearDays } from '../demand-near.ts'
import { itemsUnderRelief } from '../instalment-plan/covered-items.ts'
import { isExtending, monthsLeft } from '../extension-left.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { noticeDeadline, openDeadline, type PaymentDeadline } from '../payment-deadline.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'

/** A relief the state of an item leaves open; what it asks of the person is another question. */
export type Door = {
	relief: Relief
	/** The last day it is open by; null where nothing but the item's state closes it. */
	until: CalendarDate | null
	/** Filed by this day it is in time without the office having to accept it late. */
	fileBy: CalendarDate | null
}

/** A deadline so near that it is said first: after it the extension is shut and the office may seize. */
export type NearDeadline = { kind: PaymentDeadline['kind']; on: CalendarDate; daysLeft: number }

// The others hang on the person, not on the item alone.
const byItem: readonly Relief[] = [
	'deadline-extension',
	'notice-deferral',
	'seizure-deferral',
	'auction-hold',
	'voluntary-plan',
]

export function doorsOf(item: TaxItem, on: CalendarDate, parameters: Parameters): Door[] {
	const months = Number(figureOn(parameters, 'deadline-extension.maximum-months', on).value)
	const open = byItem.filter(
		(relief) =>
			itemsUnderRelief(relief, [item], on).length > 0 &&
			(!isExtending(relief) || monthsLeft(relief, item, on, months) > 0),
	)
	return open.map((relief) => doorOf(relief, item, on, parameters))
}

export function nearDeadlineOf(
	item: TaxItem,
	on: CalendarDate,
	parameters: Parameters,
): NearDeadline | null {
	const deadline = openDeadline(item, on)
	if (!deadline || deadline.kind === 'statutory') return null
	const daysLeft = daysBetween(on, deadline.on)
	return daysLeft <= demandNearDays(on, parameters) ? { ...deadline, daysLeft } : null
}

function doorOf(relief: Relief, item: TaxItem, on: CalendarDate, parameters: Parameters): Door {
	const until = untilOf(relief, item, on)
	const days = Number(figureOn(parameters, 'deadline-extension.file-days-before', on).value)
	const fileBy = until && addDays(until, -days)
	return { relief, until, fileBy: fileBy && fileBy >= on ? fileBy : null }
}

function untilOf(relief: Relief, item: TaxItem, on: CalendarDate): CalendarDate | null {
	if (relief === 'deadline-extension') return openDeadline(item, on)?.on ?? null
	return relief === 'notice-deferral' ? noticeDeadline(item, on) : null
}
