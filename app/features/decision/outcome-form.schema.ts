import * as z from 'zod'
import { returnCodes } from '#app/domain/decision/reason-code.ts'
import { writtenWords } from '#app/platform/written-words.ts'

export const returnForm = z
	.object({
		reasonCode: z.enum(returnCodes, 'decision:return.missing'),
		reason: writtenWords({ most: 2_000, tooLong: 'decision:text.too-long' }),
	})
	.superRefine(({ reasonCode, reason }, context) => {
		if (reasonCode !== 'other' || reason !== '') return
		context.addIssue({ code: 'custom', path: ['reason'], message: 'decision:return.say' })
	})
export type ReturnInput = z.input<typeof returnForm>

export const decisionForm = z.object({
	text: writtenWords({ most: 2_000, tooLong: 'decision:text.too-long' }),
})
export type DecisionInput = z.input<typeof decisionForm>
