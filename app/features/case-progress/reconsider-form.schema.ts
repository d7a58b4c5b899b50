import * as z from 'zod'
import { ownWords } from './answer-form.schema.ts'

const leastReason = 10

export const reconsiderForm = z.object({
	reason: ownWords('case-progress:reconsider.too-long').refine(
		(words) => [...words].length >= leastReason,
		'case-progress:reconsider.too-short',
	),
})

export type ReconsiderInput = z.input<typeof reconsiderForm>
