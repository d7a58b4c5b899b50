import { type Place, seal, unseal } from '../../app/platform/sealing.server.ts'
import { settings } from '../../app/platform/settings.server.ts'

/** One thing asked for in a request, or what was said beside them all (`number` 0). */
export type AnswerPlace = { requestId: string; number: number }

/** What a person answers to a request, sealed to its row: people write about their lives here. */
export function sealAnswer(place: AnswerPlace, words: string): string {
	return seal(settings().fieldKeys, placeOf(place), words)
}

export function unsealAnswer(place: AnswerPlace, sealed: string): string {
	return unseal(settings().fieldKeys, placeOf(place), sealed)
}

function placeOf({ requestId, number }: AnswerPlace): Place {
	return number === 0
		? { table: 'information_requests', column: 'answer', row: requestId }
		: { table: 'information_request_items', column: 'answer', row: `${requestId}:${number}` }
}
