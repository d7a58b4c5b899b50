import * as z from 'zod/mini'
import { returnCodes } from '#app/domain/decision/reason-code.ts'
import { writtenWords } from '#app/platform/written-words.ts'

export const mostWords = 2_000
const words = writtenWords({ most: mostWords, tooLong: 'decision:text.too-long' })

export const returnForm = z
	.object({ reasonCode: z.enum(returnCodes, 'decision:return.missing'), reason: words })
	.check(
		z.refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '', {
			path: ['reason'],
			message: 'decision:return.say',
		}),
	)
export type ReturnInput = z.input<typeof returnForm>

export const decisionForm = z.object({ text: words })
export type DecisionInput = z.input<typeof decisionForm>
