import * as z from 'zod'
import { handoverCodes } from '#app/domain/decision/reason-code.ts'
import { staffWords } from './staff-words.ts'

/** A code says most of it; only "something else" needs words. */
export const releaseForm = z
	.object({
		reasonCode: z.enum(handoverCodes, 'review:handover.missing'),
		reason: staffWords(),
	})
	.superRefine(needsWords)

export type ReleaseInput = z.input<typeof releaseForm>

export const assigneeForm = z
	.object({
		officerId: z.uuid('review:assignee.missing'),
		reasonCode: z.enum(handoverCodes, 'review:handover.missing'),
		reason: staffWords(),
	})
	.superRefine(needsWords)

export type AssigneeInput = z.input<typeof assigneeForm>

function needsWords(
	{ reasonCode, reason }: { reasonCode: string; reason: string },
	context: z.RefinementCtx,
) {
	if (reasonCode !== 'other' || reason !== '') return
	context.addIssue({ code: 'custom', path: ['reason'], message: 'review:handover.say' })
}
