import { type Won } from '../won.ts'

/** Whether receipts average below a limit; no year at all averages nothing. */
export function averageBelow(years: readonly Won[], limit: Won): boolean {
	return years.reduce((sum, year) => sum + year, 0) < limit * Math.max(1, years.length)
}
