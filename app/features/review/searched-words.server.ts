import { settings } from '#app/platform/settings.server.ts'
import { seal, unseal } from '#app/platform/sealing.server.ts'

const placeOf = (staffId: string) => ({ table: 'search', column: 'words', row: staffId })

/** What was looked for, as an address may carry it: no log and no history holds a name, nobody else opens it. */
export function sealedWords(staffId: string, words: string): string {
	return seal(settings().fieldKeys, placeOf(staffId), words)
}

/** The words of an address of one's own; undefined of any other. */
export function searchedWords(staffId: string, sealed: string | null): string | undefined {
	if (!sealed) return undefined
	try {
		return unseal(settings().fieldKeys, placeOf(staffId), sealed)
	} catch {
		return undefined
	}
}
