import * as z from 'zod/mini'
import { writtenWords } from '#app/platform/written-words.ts'

export const reconsiderForm = z.object({
	reason: writtenWords({
		least: 10,
		most: 2_000,
		missing: 'case-progress:reconsider.too-short',
		tooLong: 'case-progress:reconsider.too-long',
	}),
})

export type ReconsiderInput = z.input<typeof reconsiderForm>
