import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { declinedHint } from '#app/features/case-progress/declined-hint.ts'
import { isOfferOpen, sendOfferAnswer } from '#app/features/case-progress/offer-step.server.ts'
import { OfferPage } from '#app/features/case-progress/OfferPage.tsx'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { factsOfParts, keptLetter } from '#app/features/letter/letter-of-case.server.ts'
import { letterViews } from '#app/features/letter/letter-view.server.ts'
import { PlanBeside } from '#app/features/letter/PlanBeside.tsx'
import { PlanSchedule } from '#app/features/plan-watch/PlanSchedule.tsx'
import { scheduleView } from '#app/features/plan-watch/schedule-view.server.ts'
import { plansTogether } from '#app/domain/instalment-plan/plans-together.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'case-progress:offer.title' }

export async function loader(args: LoaderFunctionArgs) {
	const { letter, words, ...reading } = await readingOwnCase(args, async (tx, found) => ({
		...found,
		letter: await keptLetter(tx, found.row, now()),
	}))
	const { reference } = reading.row
	const none = { reference, formKey: randomUUID(), offer: null, plans: [] }
	if (!letter || !isOfferOpen(reading, letter.decision)) return none
	const views = letterViews(reference, letter, await factsOfParts(letter), words)
	const plans = [letter, ...letter.beside].flatMap(({ kept: { granted } }, index) => {
		const { offer, plan, asked, relief, reasons, answerBy } = views[index] ?? {}
		if (offer !== 'open' || !granted || !plan || !answerBy || !reasons) return []
		return {
			...{ name: relief?.name ?? '', plan, asked, reasons, answerBy },
			...{ granted, schedule: scheduleView(granted, words) },
		}
	})
	const together = plansTogether(plans.map(({ granted }) => granted))
	const [first] = together?.instalments ?? []
	const by = plans[0]?.answerBy
	if (!by || !first) return none
	const offer = {
		...{ decisionId: letter.decision.id, by },
		reasons: [...new Set(plans.flatMap(({ reasons }) => reasons))],
		first: formatDay(first.dueOn, words.language),
		firstAmount: formatWon(first.amount, words.language),
		declinedHint: declinedHint(views.map(({ outcome }) => outcome)),
	}
	const shown = plans.map(({ name, plan, asked, schedule }) => ({ name, plan, asked, schedule }))
	return { ...none, offer, plans: shown }
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
			plans={plans.map(({ name, plan, asked, schedule }) => ({
				name,
				compared: asked && <PlanBeside asked={asked} offered={plan} />,
				schedule: <PlanSchedule schedule={schedule} />,
			}))}
		/>
	)
}
