import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { factsOfParts, keptLetter } from '#app/features/letter/letter-of-case.server.ts'
import { type LetterView, letterViews } from '#app/features/letter/letter-view.server.ts'
import { LetterPage } from '#app/features/letter/LetterPage.tsx'
import { NoLetter } from '#app/features/letter/NoLetter.tsx'
import { PlanSchedule } from '#app/features/plan-watch/PlanSchedule.tsx'
import { scheduleView } from '#app/features/plan-watch/schedule-view.server.ts'
import { grantsRelief } from '#app/domain/outcome.ts'
import { now } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'letter:title' }

export async function loader(args: LoaderFunctionArgs) {
	const { letter, words, taxpayer, row } = await readingOwnCase(args, async (tx, reading) => ({
		...reading,
		letter: await keptLetter(tx, reading.row, now()),
	}))
	const { reference } = row
	if (!letter) return { reference, found: null }
	const [first, ...beside] = letterViews(reference, letter, await factsOfParts(letter), words)
	if (!first) return { reference, found: null }
	const schedules = [letter, ...letter.beside].map(({ kept: { granted, outcome } }) =>
		granted && grantsRelief(outcome) ? scheduleView(granted, words) : null,
	)
	const parts: [LetterView, ...LetterView[]] = [first, ...beside]
	return { reference, found: { parts, schedules, name: taxpayer.taxpayerName } }
}

export default function DecisionRoute() {
	const { reference, found } = useLoaderData<typeof loader>()
	if (!found) return <NoLetter reference={reference} />
	const { parts, schedules, name } = found
	return (
		<LetterPage
			parts={parts}
			name={name}
			schedules={schedules.map(
				(schedule, index) => schedule && <PlanSchedule key={index} schedule={schedule} />,
			)}
		/>
	)
}
