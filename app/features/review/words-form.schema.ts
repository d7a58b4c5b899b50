import * as z from 'zod/mini'
import { staffWords } from './staff-words.ts'

export const nothingToFill = z.object({})

export const recallForm = z.object({
	reason: staffWords({ least: 5, missing: 'review:recall.missing' }),
})
export type RecallInput = z.input<typeof recallForm>

export const noteForm = z.object({
	text: staffWords({ least: 2, missing: 'review:note.missing' }),
})
export type NoteInput = z.input<typeof noteForm>
