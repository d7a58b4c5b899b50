import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownCaseFacts } from '#app/features/case-progress/case-facts.server.ts'
import { caseView } from '#app/features/case-progress/case-view.server.ts'
import { CasePage } from '#app/features/case-progress/CasePage.tsx'
import { readDone } from '#app/features/case-progress/DoneBanner.tsx'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { askedPlansOfCase } from '#app/features/plan-watch/asked-plan.server.ts'
import { AskedPlanPart } from '#app/features/plan-watch/AskedPlanPart.tsx'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: titleFrom<Awaited<ReturnType<typeof loader>>>((data, t) =>
		t('case-progress:case.title', { reference: data?.view.reference }),
	),
}

export const loader = (args: LoaderFunctionArgs) =>
	readingOwnCase(args, async (tx, { row, words, ...now }) => {
		const facts = await ownCaseFacts(tx, row, now)
		return {
			view: caseView(facts, now.parameters, words),
			plans: await askedPlansOfCase(tx, row, words),
			done: readDone(args.request.url),
		}
	})

export default function CaseRoute() {
	const { view, plans, done } = useLoaderData<typeof loader>()
	return (
		<CasePage view={view} done={done}>
			{plans.map((plan) => (
				<AskedPlanPart key={plan.id} plan={plan} />
			))}
		</CasePage>
	)
}
