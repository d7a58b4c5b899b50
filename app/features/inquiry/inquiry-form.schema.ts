import * as z from 'zod/mini'
import { inquiryLength, inquirySubjects } from '#app/domain/inquiry.ts'
import { writtenWords } from '#app/platform/written-words.ts'

export const inquiryForm = z.object({
	about: z.enum(inquirySubjects, 'inquiry:about.error'),
	text: writtenWords({
		...inquiryLength,
		missing: 'inquiry:text.too-short',
		tooLong: 'inquiry:text.too-long',
	}),
})

export type InquiryInput = z.input<typeof inquiryForm>

export const answerForm = z.object({
	text: writtenWords({
		...inquiryLength,
		missing: 'inquiry:staff.answer.too-short',
		tooLong: 'inquiry:staff.answer.too-long',
	}),
})

export type AnswerInput = z.input<typeof answerForm>
