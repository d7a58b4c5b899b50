import * as z from 'zod/mini'

/** The wording people agree to; a changed wording gets a new version. */
export const wordingVersion = '2026-11'

/** Consent to health data is asked apart, and only of those whose answers hold any. */
export function submitForm(asksHealth: boolean) {
	const consent = z.enum(['yes', 'no'], 'application:check.health.error')
	return z.object({
		health: asksHealth ? consent : z.catch(z.optional(consent), undefined),
		declared: z.literal('yes', 'application:check.declare.error'),
	})
}

export type SubmitInput = z.input<ReturnType<typeof submitForm>>

const outdated = 'common:form.outdated'

/** What the page itself sends along: which draft, and what was on the screen. */
export const submitMarks = z.object({
	caseId: z.uuid(outdated),
	idempotencyKey: z.uuid(outdated),
	answersSeen: z.string(outdated).check(z.maxLength(60, outdated)),
	figuresSeen: z.string(outdated).check(z.maxLength(60, outdated)),
})
