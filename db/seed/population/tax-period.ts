import { addDays, addMonths, calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'

/** What a tax is charged for, when it arose, and by when it had to be paid by law. */
export type TaxPeriod = {
	attribution: string
	establishedOn: CalendarDate
	statutoryDueOn: CalendarDate
}

/** 41 value added, 10 income, 22 capital gains, 31 corporation, 57 real estate, 33 gift, 32 inheritance. */
export type ChargedTax = '10' | '22' | '31' | '32' | '33' | '41' | '57'

/** The last period of a tax that fell due by law on or before a day. Days off are not yet rolled. */
export function periodDueBy(tax: ChargedTax, by: CalendarDate): TaxPeriod {
	switch (tax) {
		case '41':
			return halfYear(by)
		case '10':
			return yearly(by, '05-31', 1)
		case '31':
			return yearly(by, '03-31', 1)
		case '57':
			return { ...yearly(by, '12-15', 0), establishedOn: day(yearDueBy(by, '12-15'), '06-01') }
		case '22':
			return monthly(by, 2)
		case '33':
			return monthly(by, 3)
		case '32':
			return monthly(by, 6)
	}
}

function halfYear(by: CalendarDate): TaxPeriod {
	const year = Number(by.slice(0, 4))
	const [of, half] =
		by >= day(year, '07-25') ? [year, 1] : by >= day(year, '01-25') ? [year - 1, 2] : [year - 1, 1]
	return {
		attribution: `${of}-${half}`,
		establishedOn: day(of, half === 1 ? '06-30' : '12-31'),
		statutoryDueOn: half === 1 ? day(of, '07-25') : day(of + 1, '01-25'),
	}
}

function yearly(by: CalendarDate, due: string, yearsAfter: 0 | 1): TaxPeriod {
	const year = yearDueBy(by, due)
	return {
		attribution: String(year - yearsAfter),
		establishedOn: day(year - yearsAfter, '12-31'),
		statutoryDueOn: day(year, due),
	}
}

// Due at the end of a month, so many months after the month it is charged for.
function monthly(by: CalendarDate, monthsAfter: number): TaxPeriod {
	const firstOfMonth = calendarDate(`${by.slice(0, 7)}-01`)
	const statutoryDueOn = addDays(firstOfMonth, -1)
	const month = addMonths(firstOfMonth, -1 - monthsAfter)
	return {
		attribution: month.slice(0, 7),
		establishedOn: addDays(addMonths(month, 1), -1),
		statutoryDueOn,
	}
}

function yearDueBy(by: CalendarDate, due: string): number {
	const year = Number(by.slice(0, 4))
	return by >= day(year, due) ? year : year - 1
}

function day(year: number, monthAndDay: string): CalendarDate {
	return calendarDate(`${year}-${monthAndDay}`)
}
