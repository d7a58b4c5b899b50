import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { type ActingTaxpayer, asTaxpayer } from '#db/acting.server.ts'
import { openDraft, standingOf } from './draft.server.ts'
import { keepAnswer } from './draft-answers.server.ts'
import { checkPath, pathOf, type StepId, tasksPath } from './step-ids.ts'
import { blockedBy, firstOpenStep, pathAfter, pathBefore, stepsFor } from './steps-for.ts'

export type Step = { id: StepId; number: number; total: number }

/**
 * Signs the person in and opens their draft at a step. Without a draft, with an open case or before its
 * turn, the page that says so answers instead.
 */
export async function loadStep({ request }: LoaderFunctionArgs, stepId: StepId) {
	const taxpayer = await requireTaxpayer(request)
	const { draft, applicant } = await asTaxpayer(taxpayer, (tx) =>
		standingOf(tx, taxpayer.taxpayerId),
	)
	if (!draft) throw redirect('/apply')
	const { answers, caseId } = draft
	const blocker = blockedBy(stepId, answers, applicant)
	if (blocker) throw redirect(pathOf(blocker))
	const steps = stepsFor(answers, applicant)
	return {
		taxpayer,
		caseId,
		applicant,
		answers,
		step: stepOf(stepId, steps),
		back: isFromCheck(request) ? checkPath : pathBefore(stepId, answers, applicant),
	}
}

/**
 * Reads the form of a step, keeps its answer and goes on: to the next step, or back to the check when
 * the person came from there. A form that is not in order comes back with what was typed.
 */
export async function saveStep<Step extends StepId, Input>(
	{ request }: ActionFunctionArgs,
	stepId: Step,
	schema: z.ZodMiniType<NonNullable<Answers[Step]>, Input>,
	{ lists }: { lists?: readonly string[] } = {},
) {
	const taxpayer = await requireTaxpayer(request)
	const formData = await request.formData()
	const form = readForm(formData, schema, lists)
	if (!form.valid) return data({ reply: form.reply }, { status: 400 })
	const leaves = formData.get('leave') === 'yes'
	return keepAndGoOn(taxpayer, stepId, form.data, { fromCheck: isFromCheck(request), leaves })
}

/** Keeps an answer that the route worked out itself, and goes on as `saveStep` does. */
export async function saveAnswers<Step extends StepId>(
	{ request }: ActionFunctionArgs,
	stepId: Step,
	answer: NonNullable<Answers[Step]>,
	{ leaves = false }: { leaves?: boolean } = {},
) {
	const taxpayer = await requireTaxpayer(request)
	return keepAndGoOn(taxpayer, stepId, answer, { fromCheck: isFromCheck(request), leaves })
}

async function keepAndGoOn<Step extends StepId>(
	taxpayer: ActingTaxpayer & { taxpayerId: number },
	stepId: Step,
	answer: NonNullable<Answers[Step]>,
	{ fromCheck, leaves }: { fromCheck: boolean; leaves: boolean },
): Promise<Response> {
	const at = now()
	return asTaxpayer(taxpayer, async (tx) => {
		const opened =
			stepId === 'lane'
				? await openDraft(tx, { taxpayerId: taxpayer.taxpayerId, at })
				: await standingOf(tx, taxpayer.taxpayerId)
		const { draft, applicant } = opened
		// No draft: it was submitted or discarded in another tab, and /apply says which.
		const kept = draft && (await keepAnswer(tx, { caseId: draft.caseId, step: stepId, answer, at }))
		if (!kept) return redirect('/apply')
		const answers: Answers = { ...draft.answers, [stepId]: answer }
		if (leaves) return redirect(answers.lane?.lane === 'full' ? tasksPath : '/apply')
		// A changed first answer may bring questions that were never asked: the check waits for them.
		const open = firstOpenStep(answers, applicant)
		if (fromCheck) return redirect(open ? pathOf(open) : checkPath)
		return redirect(pathAfter(stepId, answers, applicant))
	})
}

// The check of all answers is the last step of everybody's.
function stepOf(stepId: StepId, steps: readonly StepId[]): Step {
	return { id: stepId, number: steps.indexOf(stepId) + 1, total: steps.length + 1 }
}

function isFromCheck(request: Request): boolean {
	return new URL(request.url).searchParams.get('from') === 'check'
}
