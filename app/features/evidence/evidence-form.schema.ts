import * as z from 'zod'

const longest = 500

/** What cannot be had, by rule, in the person's own words; files are sent for themselves. */
export const evidenceForm = z.object({
	cannot: z
		.record(
			z.string(),
			z
				.string()
				.trim()
				.refine((text) => [...text].length <= longest, 'evidence:cannot.too-long'),
		)
		.default({}),
})

export const cannotLimit = longest
