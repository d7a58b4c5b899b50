import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownCaseFacts } from '#app/features/case-progress/case-facts.server.ts'
import { caseView } from '#app/features/case-progress/case-view.server.ts'
import { PrintedCase } from '#app/features/case-progress/PrintedCase.tsx'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { askedPlansOfCase } from '#app/features/plan-watch/asked-plan.server.ts'
import { AskedPlanPart } from '#app/features/plan-watch/AskedPlanPart.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'case-progress:print.title' }

export const loader = (args: LoaderFunctionArgs) =>
	readingOwnCase(args, async (tx, { row, words, taxpayer, ...now }) => {
		const facts = await ownCaseFacts(tx, row, now)
		return {
			view: caseView(facts, now.parameters, words),
			plans: await askedPlansOfCase(tx, row, words),
			name: taxpayer.taxpayerName,
			day: formatDate(now.on, words.language),
		}
	})

export default function PrintedCaseRoute() {
	const { plans, ...printed } = useLoaderData<typeof loader>()
	return (
		<PrintedCase {...printed}>
			{plans.map((plan) => (
				<AskedPlanPart key={plan.id} plan={plan} />
			))}
		</PrintedCase>
	)
}
