import { type Language } from './language.ts'

// No Intl here: Node and the browser word dates differently, and the page is rendered by both.

const koreanWeekdays = ['일', '월', '화', '수', '목', '금', '토']
const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const englishMonths = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]
const KOREA_OFFSET_MS = 9 * 60 * 60 * 1000

export function formatNumber(value: number): string {
	const digits = String(Math.abs(Math.trunc(value))).replace(/\B(?=(\d{3})+$)/g, ',')
	return value <= -1 ? `-${digits}` : digits
}

/** "1,234,560원", "1,234,560 won". */
export function formatWon(amount: number, language: Language): string {
	return language === 'ko' ? `${formatNumber(amount)}원` : `${formatNumber(amount)} won`
}

/** Reads an amount back: "145만 원", "1,234만 5,600원"; English has no such units. */
export function formatWonInWords(amount: number, language: Language): string {
	if (language !== 'ko' || amount < 10_000) return formatWon(amount, language)
	const parts = [
		...myriad(Math.floor(amount / 1_000_000_000_000), '조'),
		...myriad(Math.floor(amount / 100_000_000) % 10_000, '억'),
		...myriad(Math.floor(amount / 10_000) % 10_000, '만'),
	]
	const rest = amount % 10_000
	return `${parts.join(' ')} ${rest === 0 ? '원' : formatWon(rest, language)}`
}

function myriad(count: number, unit: string): string[] {
	return count === 0 ? [] : [`${formatNumber(count)}${unit}`]
}

/** "2026년 11월 30일(월)", "Mon 30 November 2026"; `day` is `2026-11-30`. */
export function formatDay(day: string, language: Language): string {
	const date = readDay(day)
	const weekday = date.getUTCDay()
	return language === 'ko'
		? `${formatMonth(day, language)} ${date.getUTCDate()}일(${koreanWeekdays[weekday]})`
		: `${englishWeekdays[weekday]} ${date.getUTCDate()} ${formatMonth(day, language)}`
}

/** Inside a sentence: "2026년 11월 30일", "30 November 2026". */
export function formatDate(day: string, language: Language): string {
	const date = readDay(day).getUTCDate()
	const month = formatMonth(day, language)
	return language === 'ko' ? `${month} ${date}일` : `${date} ${month}`
}

/** "2026년 11월", "November 2026"; takes a day or a month (`2026-11`). */
export function formatMonth(day: string, language: Language): string {
	const date = readDay(day)
	const month = date.getUTCMonth()
	return language === 'ko'
		? `${date.getUTCFullYear()}년 ${month + 1}월`
		: `${englishMonths[month]} ${date.getUTCFullYear()}`
}

/** "오후 6시 5분", "6:05 pm (Korea time)". */
export function formatTime(instant: Date, language: Language): string {
	const korean = inKorea(instant)
	const hour = korean.getUTCHours()
	const minute = korean.getUTCMinutes()
	const shown = hour % 12 === 0 ? 12 : hour % 12
	if (language === 'ko') {
		const half = hour < 12 ? '오전' : '오후'
		// "오전 12시" is read as noon by some and as midnight by others.
		const said = hour === 0 ? 0 : shown
		return minute === 0 ? `${half} ${said}시` : `${half} ${said}시 ${minute}분`
	}
	return `${shown}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'} (Korea time)`
}

/** "2026년 11월 30일(월) 오후 6시", "Mon 30 November 2026, 6:00 pm (Korea time)". */
export function formatInstant(instant: Date, language: Language): string {
	const day = formatDay(inKorea(instant).toISOString().slice(0, 10), language)
	return `${day}${language === 'ko' ? '' : ','} ${formatTime(instant, language)}`
}

function inKorea(instant: Date): Date {
	return new Date(instant.getTime() + KOREA_OFFSET_MS)
}

function readDay(text: string): Date {
	const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
	return new Date(Date.UTC(year, month - 1, day))
}
