import { addDays, type CalendarDate, calendarDate, lastDayOfMonths } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type Reason, testOf } from './eligibility-answer.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'

const law = '조세특례제한법 §99의10①2'

/** Whether something was begun after the last closing, in the days named, and has lasted. */
export function restartedReasons(
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Reason[] {
	const { restart } = person
	const begun: Reason = {
		key: 'began-again',
		article: law,
		met: restart === null ? null : restart !== 'none',
		fact: 'restart',
	}
	if (restart === null || restart === 'none') return [begun]
	return [
		begun,
		inWindow(person, on, parameters),
		lasted(person, on, parameters),
		...(restart === 'business' ? [stillTrading(person)] : []),
		...(restart === 'employment' ? [employment(person, on, parameters)] : []),
		...(restart === 'insured-work' ? [insuredWork(person, on, parameters)] : []),
	]
}

// Both the registration and the beginning lie in the window, and not before the last closing.
function inWindow(person: EligibilityPerson, on: CalendarDate, parameters: Parameters): Reason {
	const { restart, registeredOn, restartedOn, closedOn } = person
	const dated = (key: string) => calendarDate(figureOn(parameters, key, on).value)
	const insured = restart === 'insured-work'
	const from = dated(insured ? 'closed-business.insured-work-from' : 'closed-business.restart-from')
	const until = dated('closed-business.restart-until')
	const days = restart === 'business' ? [registeredOn, restartedOn] : [restartedOn]
	const outside = (day: CalendarDate) =>
		day < from || day > until || (closedOn !== null && day < closedOn)
	const unknown = days.includes(null)
	const isOut = days.some((day) => day !== null && outside(day))
	return {
		key: 'began-in-window',
		article: law,
		met: isOut ? false : unknown ? null : true,
		fact: registeredOn === null && restart === 'business' ? 'registeredOn' : 'restartedOn',
	}
}

// The first day is not counted (민법 §157); the month must have passed by the day of application.
function lasted(
	{ restart, restartedOn }: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Reason {
	const key = restart === 'business' ? 'trading-months' : 'work-months'
	const months = figureOn(parameters, `closed-business.${key}`, on)
	const since = (day: CalendarDate) => lastDayOfMonths(addDays(day, 1), Number(months.value)) <= on
	return testOf(restartedOn, since, {
		key: 'has-lasted',
		article: months.article,
		fact: 'restartedOn',
	})
}

function stillTrading({ business }: EligibilityPerson): Reason {
	const of = { key: 'still-trading', article: `${law}가`, fact: 'business' } as const
	return testOf(business, (state) => state === 'running', of)
}

// 시행령 §99의9①: days or pay, each three months in a row, from one payer of wages.
function employment(person: EligibilityPerson, on: CalendarDate, parameters: Parameters): Reason {
	const { workDaysAMonth, payAMonth, sameEmployer } = person
	const reaches = (value: number | null, key: string) =>
		value === null ? null : value >= Number(figureOn(parameters, key, on).value)
	const days = reaches(workDaysAMonth, 'closed-business.work-days')
	const pay = reaches(payAMonth, 'closed-business.monthly-pay')
	const enough = days || pay ? true : days === false && pay === false ? false : null
	const open: PersonFact = days === null ? 'workDaysAMonth' : 'payAMonth'
	const of = { key: 'steady-employment', article: '조세특례제한법 시행령 §99의9①' }
	if (enough === false || sameEmployer === false) {
		return { ...of, met: false, fact: enough === false ? 'workDaysAMonth' : 'sameEmployer' }
	}
	if (enough === null) return { ...of, met: null, fact: open }
	return { ...of, met: sameEmployer, fact: 'sameEmployer' }
}

function insuredWork(person: EligibilityPerson, on: CalendarDate, parameters: Parameters): Reason {
	const { value, article } = figureOn(parameters, 'closed-business.insured-months', on)
	return testOf(person.insuredMonths, (months) => months >= Number(value), {
		key: 'insurance-paid',
		article,
		fact: 'insuredMonths',
	})
}
