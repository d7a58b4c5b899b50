import { calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'

const KOREA_MS = 9 * 60 * 60 * 1000

// The pages and the processes are two bundles of one process and tell the same time.
const slot = Symbol.for('dasibom.clock')
const holder = globalThis as { [slot]?: number }

/** The only reader of the machine's clock. */
export function now(): Date {
	return new Date(Date.now() + (holder[slot] ?? 0))
}

/** The day it is in Korea. */
export function today(): CalendarDate {
	return dayInKorea(now())
}

/** The day an instant falls on in Korea, which has kept UTC+9 without summer time since 1988. */
export function dayInKorea(instant: Date): CalendarDate {
	return calendarDate(new Date(instant.getTime() + KOREA_MS).toISOString().slice(0, 10))
}

/** Tests only: from here on the clock runs as if it were `instant` now. */
export function setClock(instant: string): void {
	const wanted = Date.parse(instant)
	if (Number.isNaN(wanted)) throw new Error(`DASIBOM_CLOCK is not an instant: ${instant}`)
	holder[slot] = wanted - Date.now()
}

/**
 * Work that goes through days gone by, as the demonstration does before anybody can reach it: `turn` sets the
 * clock of the whole process, and afterwards it is what it was.
 */
export async function throughEarlierDays<T>(
	work: (turn: (instant: Date) => void) => Promise<T>,
): Promise<T> {
	const before = holder[slot] ?? 0
	try {
		return await work((instant) => {
			holder[slot] = instant.getTime() - Date.now()
		})
	} finally {
		holder[slot] = before
	}
}

if (process.env.NODE_ENV === 'test' && process.env.DASIBOM_CLOCK)
	setClock(process.env.DASIBOM_CLOCK)
