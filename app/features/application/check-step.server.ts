import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { evidenceAsked } from '#app/domain/evidence-asked.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { plansTogether } from '#app/domain/instalment-plan/plans-together.ts'
import { movesDeadline, type Relief } from '#app/domain/relief.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { reliefsNotShut } from '#db/case/reliefs-not-shut.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { answerNotKept } from './answer-not-kept.server.ts'
import { figuresOf } from './application-figures.ts'
import { standingOf } from './draft.server.ts'
import { givenFiles } from './given-files.server.ts'
import { saysHealth } from './health.ts'
import { openItemsOf } from './open-items.server.ts'
import { seenOf } from './seen.server.ts'
import { pathOf } from './step-ids.ts'
import { firstOpenStep, placeOf, stepsFor } from './steps-for.ts'
import { submitApplication } from './submit-application.server.ts'
import { submitForm, submitMarks } from './submit-form.schema.ts'
import {
	type Conflict,
	type Unsent,
	unsentCookie,
	unsentOf,
	unsentPath,
} from './unsent-check.server.ts'

type PlanToSend = { relief: Relief; itemIds: readonly number[]; schedule: InstalmentPlan }

/** Everything about to be handed in, worked out against what is owed now; `besides` adds to its plans. */
export async function loadCheck<Beside>(
	{ request }: LoaderFunctionArgs,
	besides: (tx: Tx, plans: readonly PlanToSend[]) => Promise<Beside>,
) {
	const taxpayer = await requireTaxpayer(request)
	const parameters = await currentParameters()
	const on = today()
	return asTaxpayer(taxpayer, async (tx) => {
		const { draft, applicant } = await standingOf(tx, taxpayer.taxpayerId)
		if (!draft) throw redirect('/apply')
		const { answers, caseId } = draft
		const unanswered = firstOpenStep(answers, applicant)
		if (unanswered) throw redirect(pathOf(unanswered))
		const open = await openItemsOf(tx, taxpayer.taxpayerId, on, parameters)
		const { figures, refusal } = figuresOf(answers, open, on, parameters)
		const files = await givenFiles(tx, caseId)
		const asking = { taxpayerId: taxpayer.taxpayerId, answers, on, parameters }
		const notShut = await reliefsNotShut(tx, asking)
		const steps = stepsFor(answers, applicant)
		const last = steps.at(-1)
		const chosen = open.filter(({ shown }) => answers.items?.itemNos.includes(shown.itemNo))
		const plans = (figures?.plans ?? []).map(({ wish: { relief }, schedule, itemIds }) => ({
			...{ relief, schedule },
			itemIds: chosen.flatMap(({ item }) => (itemIds.includes(item.id) ? [item.rowId] : [])),
		}))
		return {
			beside: await besides(tx, plans),
			step: placeOf('check', answers, applicant),
			steps,
			back: last ? pathOf(last) : '/apply',
			answers,
			evidence: {
				asked: evidenceAsked(answers, applicant.business, notShut).map(({ id }) => id),
				files: files.map(({ rule, name }) => ({ rule, name })),
			},
			on,
			asksHealth: saysHealth(answers),
			items: chosen.map(({ shown }) => shown),
			schedules: plans.map(({ relief, schedule }) => ({
				...{ relief, schedule },
				// 국세징수법 시행령 §13: only the days a deadline is moved by are free of it.
				stopsSurcharge: movesDeadline(relief),
			})),
			together: plans.length > 1 ? plansTogether(plans.map(({ schedule }) => schedule)) : undefined,
			refusal,
			...replyOf(unsentOf(request, caseId), saysHealth(answers)),
			marks: {
				caseId,
				idempotencyKey: randomUUID(),
				...marksOf(figures && seenOf(answers, files, figures)),
			},
		}
	})
}

function marksOf(seen: { answers: string; figures: string } | undefined) {
	return { answersSeen: seen?.answers ?? '', figuresSeen: seen?.figures ?? '' }
}

export async function submitCheck({ request }: ActionFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const formData = await request.formData()
	const marks = submitMarks.safeParse(Object.fromEntries(formData))
	if (!marks.success) throw new Response(null, { status: 400 })
	const { caseId, idempotencyKey, answersSeen, figuresSeen } = marks.data
	const { reference, refusal } = await submitApplication(taxpayer, {
		caseId,
		idempotencyKey,
		seen: { answers: answersSeen, figures: figuresSeen },
		agreed: (answers) => {
			const form = readForm(formData, submitForm(saysHealth(answers)))
			return form.valid ? { health: form.data.health } : undefined
		},
		language: detectLanguage(request),
		ip: clientAddress() ?? null,
		at: now(),
		on: today(),
		parameters: await currentParameters(),
	})
	if (reference) {
		const headers = { 'Set-Cookie': unsentCookie(request, undefined) }
		return redirect(`/apply/receipt/${reference}`, { headers })
	}
	if (refusal === 'no_draft' || refusal === 'not_complete') {
		const standing = await asTaxpayer(taxpayer, (tx) => standingOf(tx, taxpayer.taxpayerId))
		throw answerNotKept(request, standing, undefined)
	}
	return notSent(request, formData, caseId, refusal === 'not_agreed' ? undefined : refusal)
}

function notSent(request: Request, formData: FormData, caseId: string, conflict?: Conflict) {
	const { health, declared } = ticksOf(formData)
	const kept = unsentCookie(request, { caseId, health, declared, conflict })
	return redirect(unsentPath, { headers: { 'Set-Cookie': kept } })
}

function ticksOf(formData: FormData) {
	const { health, declared } = Object.fromEntries(formData)
	return {
		health: typeof health === 'string' ? health.slice(0, 10) : undefined,
		declared: typeof declared === 'string' ? declared.slice(0, 10) : undefined,
	}
}

/** What the page says of an application just not sent: the boxes as they were ticked, and why. */
function replyOf(unsent: Unsent | undefined, asksHealth: boolean) {
	if (!unsent) return { reply: undefined, conflict: undefined }
	const { health, declared, conflict } = unsent
	const ticked = new FormData()
	if (health !== undefined) ticked.set('health', health)
	if (declared !== undefined) ticked.set('declared', declared)
	const form = readForm(ticked, submitForm(asksHealth))
	if (!form.valid) return { reply: form.reply, conflict }
	return { reply: conflict && { values: form.data, errors: {} }, conflict }
}
