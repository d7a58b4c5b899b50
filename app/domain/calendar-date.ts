/** A day of the Gregorian calendar as `YYYY-MM-DD`; plain `<` and `>` compare it rightly. */
export type CalendarDate = string & { readonly __calendarDate: true }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

export function isCalendarDate(text: unknown): text is CalendarDate {
	if (typeof text !== 'string') return false
	const match = SHAPE.exec(text)
	if (!match) return false
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

export function calendarDate(text: string): CalendarDate {
	if (!isCalendarDate(text)) throw new RangeError(`Not a day of the calendar: ${text}`)
	return text
}

export function addDays(on: CalendarDate, days: number): CalendarDate {
	return fromDayNumber(dayNumber(on) + days)
}

/** The corresponding day; where that month lacks it, its last day (민법 §160③). */
export function addMonths(on: CalendarDate, months: number): CalendarDate {
	return fromDayNumber(correspondingDay(on, months).number)
}

/**
 * The last day of a period of whole months that begins on `first` (민법 §160②③): the day before
 * the corresponding day, or the last day of a month that lacks the corresponding day.
 */
export function lastDayOfMonths(first: CalendarDate, months: number): CalendarDate {
	const { number, isLacking } = correspondingDay(first, months)
	return fromDayNumber(isLacking ? number : number - 1)
}

// Where the month lacks the day, its last one stands for it.
function correspondingDay(on: CalendarDate, months: number) {
	const [year, month, day] = partsOf(on)
	const index = year * 12 + (month - 1) + months
	const toYear = Math.floor(index / 12)
	const toMonth = index - toYear * 12 + 1
	const last = lengthOfMonth(toYear, toMonth)
	return {
		number: countedDays(toYear, toMonth, Math.min(day, last)),
		isLacking: last < day,
	}
}

/** How many days later `to` is than `from`; negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return dayNumber(to) - dayNumber(from)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(on: CalendarDate): number {
	return (((dayNumber(on) + 4) % 7) + 7) % 7
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a < b ? a : b
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a > b ? a : b
}

function partsOf(on: CalendarDate): [year: number, month: number, day: number] {
	return [numberAt(on, 0, 4), numberAt(on, 5, 7), numberAt(on, 8, 10)]
}

// Read by its digits: a plan reads days some hundred thousand times.
function numberAt(on: CalendarDate, from: number, to: number): number {
	let number = 0
	for (let at = from; at < to; at += 1) number = 10 * number + on.charCodeAt(at) - 48
	return number
}

// What was computed from a day of the calendar is one: reading it again would double the work.
function fromParts(year: number, month: number, day: number): CalendarDate {
	if (year < 1 || year > 9999) throw new RangeError(`The calendar ends before year ${year}`)
	const written = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
	return written as CalendarDate
}

function padded(value: number, width: number): string {
	return String(value).padStart(width, '0')
}

function lengthOfMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28
	return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

// One account asks for the same few days some hundred times.
const numbers = new Map<CalendarDate, number>()
const days = new Map<number, CalendarDate>()

function dayNumber(on: CalendarDate): number {
	let number = numbers.get(on)
	if (number === undefined) numbers.set(on, (number = countedDays(...partsOf(on))))
	return number
}

function fromDayNumber(number: number): CalendarDate {
	let on = days.get(number)
	if (on === undefined) days.set(number, (on = countedBack(number)))
	return on
}

// Days since 1970-01-01, counted in years that begin in March so that the leap day comes last.
function countedDays(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
	return (
		y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
	)
}

function countedBack(number: number): CalendarDate {
	const sinceEra = number + 719468
	const era = Math.floor(sinceEra / 146097)
	const dayOfEra = sinceEra - era * 146097
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365,
	)
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
	const shifted = Math.floor((5 * dayOfYear + 2) / 153)
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
	const month = shifted < 10 ? shifted + 3 : shifted - 9
	return fromParts(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}
