import {
	addDays,
	type CalendarDate,
	daysBetween,
	earlier,
	lastDayOfMonths,
	later,
} from './calendar-date.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { awaitsNotice, noticeDeadline, openDeadline } from './payment-deadline.ts'
import { type Relief } from './relief.ts'
import { type Extension, type TaxItem } from './tax-item.ts'
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
	const dues = asked.flatMap((relief) => {
		const due = duesByRelief[relief]?.(items, filedOn, parameters)
		return due ? [{ relief, ...due }] : []
	})
	return dues.toSorted((a, b) => daysBetween(b.on, a.on))[0] ?? null
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
	const over = pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]))
	if (over.length < pauses.length) return null
	let day = filedOn
	for (let counted = 0; counted < days;) {
		day = addDays(day, 1)
		if (!isDayOff(day, parameters.holidays) && !isPaused(day, over)) counted += 1
	}
	return day
}

/** Until when the taxpayer may answer a request made on a day. */
export function answerDue(askedOn: CalendarDate, parameters: Parameters): CalendarDate {
	const days = daysOf('office.answer-working-days', askedOn, parameters)
	return addWorkingDays(askedOn, days, parameters.holidays)
}

type DueOf = (
	items: readonly TaxItem[],
	filedOn: CalendarDate,
	parameters: Parameters,
) => Omit<LawDue, 'relief'> | null

const duesByRelief: Partial<Record<Relief, DueOf>> = {
	'deadline-extension': beforeDeadline('국세징수법 §13④⑤', openDeadlineDay),
	'notice-deferral': beforeDeadline('국세징수법 §14④⑤', deadlineToCome),
	'restart-extension': beforeDeadline('국세징수법 §13④, §14④', restartDeadline),
	'restart-deferral': withinMonths('restart.decide-months'),
	'closed-business-relief': withinMonths('closed-business.decide-months'),
	extinction: withinMonths('extinction.decide-months'),
}

type DeadlineOf = (item: TaxItem, on: CalendarDate) => CalendarDate | null

function openDeadlineDay(item: TaxItem, on: CalendarDate): CalendarDate | null {
	return openDeadline(item, on)?.on ?? null
}

function deadlineToCome(item: TaxItem, on: CalendarDate): CalendarDate | null {
	return awaitsNotice(item, on) ? noticeDeadline(item, on) : null
}

function restartDeadline(item: TaxItem, on: CalendarDate): CalendarDate | null {
	return deadlineToCome(item, on) ?? openDeadlineDay(item, on)
}

function beforeDeadline(article: string, deadlineOf: DeadlineOf): DueOf {
	return (items, filedOn, parameters) => {
		const dues = items.flatMap((item) => {
			const deadline = deadlineOf(item, filedOn)
			return deadline ? [answerBefore(deadline, filedOn, parameters)] : []
		})
		return dues.length === 0 ? null : { on: dues.reduce(earlier), article }
	}
}

function answerBefore(deadline: CalendarDate, filedOn: CalendarDate, parameters: Parameters) {
	const dayBefore = later(filedOn, addDays(deadline, -1))
	const deemed = deemedApprovalOn(filedOn, deadline, parameters)
	return deemed ? earlier(dayBefore, addDays(deemed, -1)) : dayBefore
}

// 국세기본법 §4, 민법 §157: the day of filing is not counted; a deadline on a day off rolls.
function withinMonths(key: string): DueOf {
	return (_items, filedOn, parameters) => {
		const { value, article } = figureOn(parameters, key, filedOn)
		const last = lastDayOfMonths(addDays(filedOn, 1), Number(value))
		return { on: rollForward(last, parameters.holidays), article }
	}
}

function isPaused(day: CalendarDate, pauses: readonly Extension[]): boolean {
	return pauses.some(({ from, to }) => from < day && day <= to)
}

function daysOf(key: string, on: CalendarDate, parameters: Parameters): number {
	return Number(figureOn(parameters, key, on).value)
}
