import * as z from 'zod/mini'
import { type EvidenceRuleId, evidenceRuleIds } from '#app/domain/evidence-requirement.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { typedText } from '#app/platform/typed-text.ts'
import { staffWords } from './staff-words.ts'

const rule = z.enum(evidenceRuleIds as [EvidenceRuleId, ...EvidenceRuleId[]])
export const mostOfLine = 300
const line = typedText(z.maxLength(mostOfLine, 'review:request.line-too-long'))

const fields = z.object({
	message: staffWords({ least: 10, missing: 'review:request.message-missing' }),
	documents: z._default(z.array(rule), []),
	otherDocument: line,
	question1: line,
	question2: line,
	question3: line,
	dueOn: typedDate({
		missing: 'review:request.due-missing',
		invalid: 'review:request.due-invalid',
	}),
})

export const requestForm = fields.check(
	z.refine((asked) => thingsAsked(asked) > 0, {
		path: ['documents'],
		message: 'review:request.nothing',
	}),
)

export type RequestInput = z.input<typeof requestForm>
export type RequestForm = z.output<typeof requestForm>

export function questionsOf({
	question1,
	question2,
	question3,
}: Pick<RequestForm, 'question1' | 'question2' | 'question3'>): string[] {
	return [question1, question2, question3].filter((question) => question !== '')
}

type Things = Pick<RequestForm, 'documents' | 'otherDocument'> & Parameters<typeof questionsOf>[0]

function thingsAsked(asked: Things): number {
	return asked.documents.length + (asked.otherDocument ? 1 : 0) + questionsOf(asked).length
}
