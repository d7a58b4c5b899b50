import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isOfferOpen, sendOfferAnswer } from '#app/features/case-progress/offer-step.server.ts'
import { OfferPage } from '#app/features/case-progress/OfferPage.tsx'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { factsOfLetter, keptLetter } from '#app/features/letter/letter-of-case.server.ts'
import { letterView } from '#app/features/letter/letter-view.server.ts'
import { PlanBeside } from '#app/features/letter/PlanBeside.tsx'
import { PlanSchedule } from '#app/features/plan-watch/PlanSchedule.tsx'
import { scheduleView } from '#app/features/plan-watch/schedule-view.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'case-progress:offer.title' }

export async function loader(args: LoaderFunctionArgs) {
	const { letter, words, ...reading } = await readingOwnCase(args, async (tx, found) => ({
		...found,
		letter: await keptLetter(tx, found.row, now()),
	}))
	const { reference } = reading.row
	const none = { reference, formKey: randomUUID(), offer: null, plans: null }
	if (!letter?.kept.granted || !isOfferOpen(reading, letter.decision)) return none
	const { plan, asked, reasons, answerBy } = letterView(
		reference,
		letter,
		await factsOfLetter(letter),
		words,
	)
	if (!plan || !answerBy) return none
	const { first, firstAmount } = plan
	const offer = { decisionId: letter.decision.id, by: answerBy, reasons, first, firstAmount }
	const plans = { plan, asked, schedule: scheduleView(letter.kept.granted, words) }
	return { ...none, offer, plans }
}

export const action = (args: ActionFunctionArgs) => sendOfferAnswer(args)

export default function OfferRoute() {
	const { plans, ...shown } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	return (
		<OfferPage
			{...shown}
			reply={outcome?.reply}
			conflict={outcome?.conflict}
			compared={plans?.asked && <PlanBeside asked={plans.asked} offered={plans.plan} />}
			schedule={plans && <PlanSchedule schedule={plans.schedule} />}
		/>
	)
}
