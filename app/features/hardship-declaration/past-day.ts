// A business registration is kept by the Republic, which began on this day.
const earliest = '1948-08-15'

/** Why a typed day cannot have been lived through, if it was typed at all. */
export function notPast(day: string, today: string): 'future' | 'invalid' | undefined {
	if (day === '') return undefined
	if (day > today) return 'future'
	return day < earliest ? 'invalid' : undefined
}
