import { writtenWords } from '#app/platform/written-words.ts'

export const mostStaffWords = 2_000

/** Words of staff about a case, at least so many letters where any are needed. */
export function staffWords({ least = 0, missing }: { least?: number; missing?: string } = {}) {
	return writtenWords({ least, most: mostStaffWords, missing, tooLong: 'review:words.too-long' })
}
