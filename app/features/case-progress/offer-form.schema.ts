import * as z from 'zod/mini'

export const offerAnswers = ['accepted', 'declined'] as const

export const offerForm = z.object({
	decisionId: z.string('common:form.outdated'),
	answer: z.enum(offerAnswers, 'case-progress:offer.choice.missing'),
})

export type OfferInput = z.input<typeof offerForm>
