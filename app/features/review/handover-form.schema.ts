import * as z from 'zod/mini'
import { handoverCodes } from '#app/domain/decision/reason-code.ts'
import { staffWords } from './staff-words.ts'

/** A code says most of it; only "something else" needs words. */
const reasonSaid = z.refine<{ reasonCode: string; reason: string }>(
	({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '',
	{ path: ['reason'], message: 'review:handover.say' },
)

const handover = {
	reasonCode: z.enum(handoverCodes, 'review:handover.missing'),
	reason: staffWords(),
}

export const releaseForm = z.object(handover).check(reasonSaid)

export type ReleaseInput = z.input<typeof releaseForm>

export const assigneeForm = z
	.object({ officerId: z.uuid('review:assignee.missing'), ...handover })
	.check(reasonSaid)

export type AssigneeInput = z.input<typeof assigneeForm>
