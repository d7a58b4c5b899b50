import * as z from 'zod/mini'
import { hardshipCauses, healthCauses } from '#app/domain/hardship.ts'
import { typedText } from '#app/platform/typed-text.ts'

const noteLimit = 1000

const fields = z
	.object({
		causes: z
			.array(z.enum(hardshipCauses), 'hardship-declaration:causes.missing')
			.check(z.minLength(1, 'hardship-declaration:causes.missing')),
		treatment: z._default(z.enum(['yes', 'no', 'unknown', '']), ''),
		note: typedText(
			z.refine((text) => [...text].length <= noteLimit, 'hardship-declaration:note.too-long'),
			// A number of the form 900101-1234567 is not ours to keep.
			z.refine(
				(text) => !/\d{6}\s*-?\s*[1-8]\d{6}/.test(text),
				'hardship-declaration:note.resident-number',
			),
		),
	})
	.check(
		z.refine(({ causes }) => causes.length === 1 || !causes.includes('prefer-not-to-say'), {
			path: ['causes'],
			message: 'hardship-declaration:causes.exclusive',
		}),
	)

export const situationForm = z.pipe(
	fields,
	z.transform(({ causes, treatment, note }: z.output<typeof fields>) => ({
		causes,
		note,
		treatmentSixMonths:
			causes.some((cause) => healthCauses.includes(cause)) &&
			(treatment === 'yes' || treatment === 'no')
				? treatment === 'yes'
				: null,
	})),
)

export const situationNoteLimit = noteLimit
