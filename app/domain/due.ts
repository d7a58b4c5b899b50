import { addDays, type CalendarDate, earlier, lastDayOfMonths, later } from './calendar-date.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { openDeadline } from './payment-deadline.ts'
import { type Relief } from './relief.ts'
import { type TaxItem } from './tax-item.ts'
import { addWorkingDays, isDayOff, rollForward } from './working-day.ts'

/** The last day to answer in time, and the article that says so. */
export type LawDue = { relief: Relief; on: CalendarDate; article: string }

/** Days on which the office waits for the taxpayer; `to` is the day of the answer. */
export type ClockPause = { from: CalendarDate; to: CalendarDate | null }

/** The earliest deadline the law sets the office for what was filed; it never pauses. */
export function lawDue(
	asked: readonly Relief[],
	items: readonly TaxItem[],
	filedOn: CalendarDate,
	parameters: Parameters,
): LawDue | null {
	const dues: LawDue[] = []
	const extension = asked.includes('deadline-extension')
		? extensionDue(items, filedOn, parameters)
		: null
	if (extension)
		dues.push({ relief: 'deadline-extension', on: extension, article: '국세징수법 §13④⑤' })
	if (asked.includes('extinction')) dues.push(extinctionDue(filedOn, parameters))
	return dues.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
}

/** 국세징수법 §13⑤: silence from filing until this day is approval; null when filed too late for it. */
export function deemedApprovalOn(
	filedOn: CalendarDate,
	deadline: CalendarDate,
	parameters: Parameters,
): CalendarDate | null {
	const before = daysOf('deadline-extension.deemed-days-before', filedOn, parameters)
	const after = daysOf('deadline-extension.deemed-days', filedOn, parameters)
	return filedOn <= addDays(deadline, -before) ? addDays(filedOn, after) : null
}

/** The office's own promise in working days, which stands still while the taxpayer is asked. */
export function officeDue(
	filedOn: CalendarDate,
	pauses: readonly ClockPause[],
	parameters: Parameters,
): CalendarDate | null {
	const days = daysOf('office.review-working-days', filedOn, parameters)
	if (pauses.some(({ to }) => to === null)) return null
	let day = filedOn
	for (let counted = 0; counted < days;) {
		day = addDays(day, 1)
		if (!isDayOff(day, parameters.holidays) && !isPaused(day, pauses)) counted += 1
	}
	return day
}

/** Until when the taxpayer may answer a request made on a day. */
export function answerDue(askedOn: CalendarDate, parameters: Parameters): CalendarDate {
	const days = daysOf('office.answer-working-days', askedOn, parameters)
	return addWorkingDays(askedOn, days, parameters.holidays)
}

function extensionDue(
	items: readonly TaxItem[],
	filedOn: CalendarDate,
	parameters: Parameters,
): CalendarDate | null {
	const dues = items.flatMap((item) => {
		const deadline = openDeadline(item, filedOn)
		return deadline ? [answerBefore(deadline.on, filedOn, parameters)] : []
	})
	return dues.length === 0 ? null : dues.reduce(earlier)
}

function answerBefore(deadline: CalendarDate, filedOn: CalendarDate, parameters: Parameters) {
	const dayBefore = later(filedOn, addDays(deadline, -1))
	const deemed = deemedApprovalOn(filedOn, deadline, parameters)
	return deemed ? earlier(dayBefore, addDays(deemed, -1)) : dayBefore
}

// 국세기본법 §4, 민법 §157: the day of filing is not counted; a deadline on a day off rolls.
function extinctionDue(filedOn: CalendarDate, parameters: Parameters): LawDue {
	const months = daysOf('extinction.decide-months', filedOn, parameters)
	const last = lastDayOfMonths(addDays(filedOn, 1), months)
	const on = rollForward(last, parameters.holidays)
	return { relief: 'extinction', on, article: '조세특례제한법 §99의15④' }
}

function isPaused(day: CalendarDate, pauses: readonly ClockPause[]): boolean {
	return pauses.some(({ from, to }) => from < day && (to === null || day <= to))
}

function daysOf(key: string, on: CalendarDate, parameters: Parameters): number {
	return Number(figureOn(parameters, key, on).value)
}
