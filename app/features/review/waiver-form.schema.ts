import * as z from 'zod/mini'
import { needsWords, type WaiverReason, waiverReasons } from '#app/domain/evidence-waiver.ts'
import { staffWords } from './staff-words.ts'

export const waiverForm = z
	.object({
		reasonCode: z.enum(waiverReasons, 'review:waiver.missing'),
		reason: staffWords(),
	})
	.check(
		z.refine<{ reasonCode: WaiverReason; reason: string }>(
			({ reasonCode, reason }) => !needsWords(reasonCode) || reason !== '',
			{ path: ['reason'], message: 'review:waiver.say' },
		),
	)

export type WaiverInput = z.input<typeof waiverForm>
