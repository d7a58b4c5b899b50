import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { answerNotKept, fieldsSent } from './answer-not-kept.server.ts'
import { openDraft, standingOf } from './draft.server.ts'
import { keepAnswer } from './draft-answers.server.ts'
import { checkPath, pathOf, type StepId, tasksPath } from './step-ids.ts'
import { blockedBy, firstOpenStep, pathAfter, pathBefore, placeOf } from './steps-for.ts'

/**
 * Signs the person in and opens their draft at a step. Without a draft, with an open case or before its
 * turn, the page that says so answers instead.
 */
export async function loadStep({ request }: LoaderFunctionArgs, stepId: StepId) {
	const taxpayer = await requireTaxpayer(request)
	const { draft, applicant, openCase } = await asTaxpayer(taxpayer, (tx) =>
		standingOf(tx, taxpayer.taxpayerId),
	)
	const blocker = draft && blockedBy(stepId, draft.answers, applicant)
	if (request.method === 'POST' && (!draft || blocker)) {
		throw answerNotKept(request, { draft, openCase }, await fieldsSent(request))
	}
	if (!draft) throw redirect('/apply')
	if (blocker) throw redirect(pathOf(blocker))
	const { answers, caseId } = draft
	return {
		taxpayer,
		caseId,
		applicant,
		answers,
		step: { id: stepId, ...placeOf(stepId, answers, applicant) },
		back: isFromCheck(request) ? checkPath : pathBefore(stepId, answers, applicant),
	}
}

/**
 * Reads the form of a step, keeps its answer and goes on: to the next step, or back to the check when
 * the person came from there. A form that is not in order comes back with what was typed.
 */
export async function saveStep<Step extends StepId, Input>(
	args: ActionFunctionArgs,
	stepId: Step,
	schema: z.ZodMiniType<NonNullable<Answers[Step]>, Input>,
	{ lists }: { lists?: readonly string[] } = {},
) {
	// The first answer opens the draft that every other one needs.
	if (stepId === 'lane') await requireTaxpayer(args.request)
	else await loadStep(args, stepId)
	const formData = await args.request.clone().formData()
	const form = readForm(formData, schema, lists)
	if (!form.valid) return data({ reply: form.reply }, { status: 400 })
	return saveAnswers(args, stepId, form.data, { leaves: formData.get('leave') === 'yes' })
}

/** Keeps an answer that the route worked out itself, and goes on as `saveStep` does. */
export async function saveAnswers<Step extends StepId>(
	{ request }: ActionFunctionArgs,
	stepId: Step,
	answer: NonNullable<Answers[Step]>,
	{ leaves = false }: { leaves?: boolean } = {},
) {
	const taxpayer = await requireTaxpayer(request)
	const at = now()
	const { kept, standing } = await asTaxpayer(taxpayer, async (tx) => {
		const { taxpayerId } = taxpayer
		const standing =
			stepId === 'lane' ? await openDraft(tx, { taxpayerId, at }) : await standingOf(tx, taxpayerId)
		const { caseId } = standing.draft ?? {}
		return {
			standing,
			kept: caseId && (await keepAnswer(tx, { caseId, step: stepId, answer, at })),
		}
	})
	const { draft, applicant } = standing
	// Submitted or discarded in another tab in the same moment.
	if (!draft || !kept) throw answerNotKept(request, standing, await fieldsSent(request))
	const answers: Answers = { ...draft.answers, [stepId]: answer }
	if (leaves) return redirect(answers.lane?.lane === 'full' ? tasksPath : '/apply')
	// A changed first answer may bring questions that were never asked: the check waits for them.
	const open = firstOpenStep(answers, applicant)
	if (isFromCheck(request)) return redirect(open ? pathOf(open) : checkPath)
	return redirect(pathAfter(stepId, answers, applicant))
}

function isFromCheck(request: Request): boolean {
	return new URL(request.url).searchParams.get('from') === 'check'
}
