import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { addDays, calendarDate as d, type CalendarDate, weekday } from './calendar-date.ts'

const { holidays } = seedParameters
const names = new Map(holidays.map(({ on, name }) => [on, name]))
// The decree as it stands since May 2026 (관공서의 공휴일에 관한 규정 §2, §3).
const years = [2028, 2029, 2030, 2031, 2032]
const fixed: [string, string, boolean][] = [
	['01-01', '신정', false],
	['03-01', '3·1절', true],
	['05-01', '노동절', true],
	['05-05', '어린이날', true],
	['06-06', '현충일', false],
	['07-17', '제헌절', true],
	['08-15', '광복절', true],
	['10-03', '개천절', true],
	['10-09', '한글날', true],
	['12-25', '성탄절', true],
]
const isWeekend = (on: CalendarDate) => [0, 6].includes(weekday(on))
const substitutesOf = (year: number) =>
	holidays.filter(({ on, name }) => on.startsWith(String(year)) && name.startsWith('대체공휴일'))

// Days that must have a substitute: written out from the weekday alone.
function mustBeReplaced(year: number): CalendarDate[] {
	const single = fixed
		.filter(([day, , replaced]) => replaced && isWeekend(d(`${String(year)}-${day}`)))
		.map(([day]) => d(`${String(year)}-${day}`))
	const ofYear = holidays.filter(({ on }) => on.startsWith(String(year)))
	const vesak = ofYear.filter(({ on, name }) => name === '부처님 오신 날' && isWeekend(on))
	const lunar = ofYear.filter(
		({ on, name }) => /^(설날|추석)/.test(name) && (weekday(on) === 0 || name.includes('·')),
	)
	return [...single, ...vesak.map(({ on }) => on), ...lunar.map(({ on }) => on)].sort()
}

describe.each(years)('the days of %i', (year) => {
	test('hold every fixed holiday', () => {
		for (const [day, name] of fixed) expect(names.get(d(`${String(year)}-${day}`))).toContain(name)
	})

	test('replace what falls on a day off by the next working day', () => {
		const expected = mustBeReplaced(year).reduce<CalendarDate[]>((found, on) => {
			let day = addDays(on, 1)
			const isFree = (one: CalendarDate) =>
				!isWeekend(one) && !found.includes(one) && (names.get(one) ?? '대체').startsWith('대체')
			while (!isFree(day)) day = addDays(day, 1)
			return [...found, day]
		}, [])
		expect(substitutesOf(year).map(({ on }) => on)).toEqual(expected)
	})

	test('are marked as not published yet', () => {
		const ofYear = holidays.filter(({ on }) => on.startsWith(String(year)))
		expect(ofYear.every(({ provisional }) => provisional)).toBe(true)
	})
})

// 공직선거법 §34: the first Wednesday from so many days before a term ends, a week later where that day or
// one beside it is a holiday.
test.each([
	['2028-05-29', 50, '2028-04-12', '국회의원 선거'],
	['2030-06-03', 70, '2030-03-27', '대통령 선거'],
	['2030-06-30', 30, '2030-06-12', '전국동시지방선거'],
	['2032-05-29', 50, '2032-04-14', '국회의원 선거'],
])('a term that ends on %s is followed by an election', (termEnds, before, on, name) => {
	let day = addDays(d(termEnds), -before)
	while (weekday(day) !== 3) day = addDays(day, 1)
	const beside = [-1, 0, 1].some((shift) => {
		const found = names.get(addDays(day, shift))
		return found !== undefined && !found.includes('선거')
	})
	if (beside) day = addDays(day, 7)
	expect([day, names.get(day)]).toEqual([on, name])
})
