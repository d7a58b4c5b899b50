import * as z from 'zod/mini'
import { typedText } from '#app/platform/typed-text.ts'

const longest = 500

/** What cannot be had, by rule, in the person's own words; files are sent for themselves. */
export const evidenceForm = z.object({
	cannot: z._default(
		z.record(
			z.string(),
			typedText(z.refine((text) => [...text].length <= longest, 'evidence:cannot.too-long')),
		),
		{},
	),
})

export const cannotLimit = longest
