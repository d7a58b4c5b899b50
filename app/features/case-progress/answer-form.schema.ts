import * as z from 'zod'

const most = 2000

/** Words of a person: line ends as one sign, so that they count the same in the browser and here. */
export function ownWords(tooLong: string) {
	return z
		.string()
		.default('')
		.transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
		.refine((words) => [...words].length <= most, tooLong)
}

export type AskedOfForm = { number: number; kind: 'document' | 'question'; hasFile: boolean }

/** One box for each thing asked; a document that came needs no words. */
export function answerForm(asked: readonly AskedOfForm[]) {
	const boxes = asked.map((item) => [String(item.number), boxOf(item)] as const)
	return z.object({
		requestId: z.string(),
		answers: z.object(Object.fromEntries(boxes)),
		more: ownWords('case-progress:answer.too-long'),
	})
}

/** The same while it is still being written: nothing has to be there yet. */
export function unfinishedAnswerForm(asked: readonly AskedOfForm[]) {
	return answerForm(asked.map((item) => ({ ...item, hasFile: true })))
}

export type AnswerInput = { requestId: string; answers: Record<string, string>; more: string }

function boxOf({ kind, hasFile }: AskedOfForm) {
	const words = ownWords('case-progress:answer.too-long')
	if (hasFile) return words
	const missing =
		kind === 'document'
			? 'case-progress:answer.missing-document'
			: 'case-progress:answer.missing-question'
	return words.refine((said) => said.length > 0, missing)
}
