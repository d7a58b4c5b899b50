import * as z from 'zod/mini'
import { classifications, type NotedFacts, wilfulSigns } from '#app/domain/classification.ts'
import { refuseField } from '#app/platform/typed-text.ts'
import { staffWords } from './staff-words.ts'

const leastWords = 5

const fields = z.object({
	wilfulSigns: z._default(z.array(z.enum(wilfulSigns)), []),
	knew: z._default(z.enum(['', 'yes', 'no']), ''),
	type: z.nullish(z.enum(classifications, 'review:classification.missing')),
	reason: staffWords(),
	/** Pressed to see what is suggested from what was noted, before anything is decided. */
	show: z.optional(z.string()),
})

const read = z.transform(({ type, reason, show, ...found }: Fields, context) => {
	const noted: NotedFacts = {
		wilfulSigns: found.wilfulSigns,
		knew: found.knew === '' ? null : found.knew === 'yes',
	}
	if (show !== undefined) return { noted, classified: null }
	if (!type) refuseField(context, 'review:classification.missing', 'type')
	if ([...reason].length < leastWords)
		refuseField(context, 'review:classification.reason-missing', 'reason')
	return { noted, classified: type ? { type, reason } : null }
})

/** What the officer noted, and the type given unless only the suggestion was asked for. */
export const classificationForm = z.pipe(fields, read)
export type ClassificationInput = z.input<typeof classificationForm>

type Fields = z.output<typeof fields>
