import { type Answers } from '#app/domain/declaration.ts'
import { type AnswerRow, answerRows, type Wording } from './answer-rows.ts'
import { stepIds } from './step-ids.ts'

/** Every answer that was handed in, in the order it was asked: what the engine weighs, the reader sees. */
export function declaredRows(answers: Answers, wording: Wording): AnswerRow[] {
	return stepIds
		.filter((stepId) => answers[stepId] !== undefined)
		.flatMap((stepId) => answerRows(stepId, answers, wording))
}
