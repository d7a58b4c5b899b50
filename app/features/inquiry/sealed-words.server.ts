import { seal, unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'

type Column = 'text' | 'answer'

/** What is written in an inquiry is sealed to its row and column: people write about their lives here. */
export function sealWords(column: Column, row: string, words: string): string {
	return seal(settings().fieldKeys, { table: 'inquiries', column, row }, words)
}

export function unsealWords(column: Column, row: string, sealed: string): string {
	return unseal(settings().fieldKeys, { table: 'inquiries', column, row }, sealed)
}
