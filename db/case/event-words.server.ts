import { seal, unseal } from '../../app/platform/sealing.server.ts'
import { settings } from '../../app/platform/settings.server.ts'

type EventPlace = { caseId: string; version: number }

/** What a person writes beside a move of their own, sealed to its event. */
export function sealEventWords(place: EventPlace, words: string): string {
	return seal(settings().fieldKeys, placeOf(place), words)
}

/** The words beside a move: a person's are sealed, the office's are written as they are. */
export function eventWords(
	event: EventPlace & { actorKind: 'taxpayer' | 'staff' | 'system'; reason: string | null },
): string | null {
	const { actorKind, reason } = event
	if (reason === null || actorKind !== 'taxpayer') return reason
	return unseal(settings().fieldKeys, placeOf(event), reason)
}

function placeOf({ caseId, version }: EventPlace) {
	return { table: 'case_events', column: 'reason', row: `${caseId}:${String(version)}` }
}
