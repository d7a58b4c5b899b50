import * as z from 'zod'

/** The wording people agree to; a changed wording gets a new version. */
export const wordingVersion = '2026-11'

/** Consent to health data is asked apart, and only of those whose answers hold any. */
export function submitForm(asksHealth: boolean) {
	const consent = z.enum(['yes', 'no'], 'application:check.health.error')
	return z.object({
		health: asksHealth ? consent : consent.optional().catch(undefined),
		declared: z.literal('yes', 'application:check.declare.error'),
	})
}

/** What the page itself sends along: which draft, and what was on the screen. */
export const submitMarks = z.object({
	caseId: z.uuid(),
	idempotencyKey: z.uuid(),
	answersSeen: z.string().max(60),
	figuresSeen: z.string().max(60),
})
