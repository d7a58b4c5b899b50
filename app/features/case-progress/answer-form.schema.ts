import * as z from 'zod/mini'
import { writtenWords } from '#app/platform/written-words.ts'

const words = { most: 2_000, tooLong: 'case-progress:answer.too-long' }

export type AskedOfForm = { number: number; kind: 'document' | 'question'; hasFile: boolean }

/** One box for each thing asked; a document that came needs no words. */
export function answerForm(asked: readonly AskedOfForm[]) {
	const boxes = asked.map((item) => [String(item.number), boxOf(item)] as const)
	return z.object({
		requestId: z.string('common:form.outdated'),
		answers: z.prefault(z.object(Object.fromEntries(boxes)), {}),
		more: writtenWords(words),
	})
}

/** The same while it is still being written: nothing has to be there yet. */
export function unfinishedAnswerForm(asked: readonly AskedOfForm[]) {
	return answerForm(asked.map((item) => ({ ...item, hasFile: true })))
}

export type AnswerInput = { requestId: string; answers: Record<string, string>; more: string }

function boxOf({ kind, hasFile }: AskedOfForm) {
	if (hasFile) return writtenWords(words)
	const missing =
		kind === 'document'
			? 'case-progress:answer.missing-document'
			: 'case-progress:answer.missing-question'
	return writtenWords({ ...words, least: 1, missing })
}
