import * as z from 'zod'
import { hardshipCauses, healthCauses } from '#app/domain/hardship.ts'

const noteLimit = 1000

export const situationForm = z
	.object({
		causes: z.array(z.enum(hardshipCauses)).min(1, 'hardship-declaration:causes.missing'),
		treatment: z.enum(['yes', 'no', 'unknown', '']).default(''),
		note: z
			.string()
			.trim()
			.default('')
			.refine((text) => [...text].length <= noteLimit, 'hardship-declaration:note.too-long')
			// A number of the form 900101-1234567 is not ours to keep.
			.refine(
				(text) => !/\d{6}\s*-?\s*[1-8]\d{6}/.test(text),
				'hardship-declaration:note.resident-number',
			),
	})
	.refine(({ causes }) => causes.length === 1 || !causes.includes('prefer-not-to-say'), {
		path: ['causes'],
		message: 'hardship-declaration:causes.exclusive',
	})
	.transform(({ causes, treatment, note }) => ({
		causes,
		note,
		treatmentSixMonths:
			causes.some((cause) => healthCauses.includes(cause)) &&
			(treatment === 'yes' || treatment === 'no')
				? treatment === 'yes'
				: null,
	}))

export const situationNoteLimit = noteLimit
