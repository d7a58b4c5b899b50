import * as z from 'zod'
import { inquiryLength, inquirySubjects } from '#app/domain/inquiry.ts'

/** Words of a person: line ends as one sign, so that they count the same in the browser and here. */
export function wordsOf(messages: { tooShort: string; tooLong: string }) {
	return z
		.string()
		.default('')
		.transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
		.refine((words) => [...words].length >= inquiryLength.least, messages.tooShort)
		.refine((words) => [...words].length <= inquiryLength.most, messages.tooLong)
}

export const inquiryForm = z.object({
	about: z.enum(inquirySubjects, 'inquiry:about.error'),
	text: wordsOf({ tooShort: 'inquiry:text.too-short', tooLong: 'inquiry:text.too-long' }),
})

export type InquiryInput = z.input<typeof inquiryForm>

export const answerForm = z.object({
	text: wordsOf({
		tooShort: 'inquiry:staff.answer.too-short',
		tooLong: 'inquiry:staff.answer.too-long',
	}),
})

export type AnswerInput = z.input<typeof answerForm>
