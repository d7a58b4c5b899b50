import { and, eq } from 'drizzle-orm'
import { type Answers } from '#app/domain/declaration.ts'
import { type Place, seal, unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, draftAnswers } from '#db/schema/index.ts'
import { type StepId, stepIds } from './step-ids.ts'

/** Every answer given so far, opened. */
export async function answersOf(tx: Tx, caseId: string): Promise<Answers> {
	const rows = await tx.select().from(draftAnswers).where(eq(draftAnswers.caseId, caseId))
	const known = rows.filter((row) => stepIds.some((stepId) => stepId === row.step))
	return Object.fromEntries(
		known.map((row) => [row.step, opened(unseal(keys(), placeOf(caseId, row.step), row.answers))]),
	)
}

/** Keeps the answer to one step of a draft; `false` when the draft is none any more. */
export async function keepAnswer<Step extends StepId>(
	tx: Tx,
	draft: { caseId: string; step: Step; answer: NonNullable<Answers[Step]>; at: Date },
): Promise<boolean> {
	const { caseId, step, at } = draft
	// The row's lock makes a save wait for a submission in another tab, and then find no draft.
	const open = await tx
		.update(cases)
		.set({ changedAt: at })
		.where(and(eq(cases.id, caseId), eq(cases.state, 'draft')))
		.returning({ id: cases.id })
	if (open.length === 0) return false
	const answers = seal(keys(), placeOf(caseId, step), JSON.stringify(draft.answer))
	await tx
		.insert(draftAnswers)
		.values({ caseId, step, answers, savedAt: at })
		.onConflictDoUpdate({
			target: [draftAnswers.caseId, draftAnswers.step],
			set: { answers, savedAt: at },
		})
	return true
}

export async function forgetAnswers(tx: Tx, caseId: string): Promise<void> {
	await tx.delete(draftAnswers).where(eq(draftAnswers.caseId, caseId))
}

// Only `keepAnswer` writes these rows, and its answers are typed.
function opened(text: string): Answers[StepId] {
	return JSON.parse(text) as Answers[StepId]
}

function placeOf(caseId: string, step: string): Place {
	return { table: 'draft_answers', column: 'answers', row: `${caseId}:${step}` }
}

function keys() {
	return settings().fieldKeys
}
