import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { plansKept } from '#app/features/plan-watch/plan-of-case.server.ts'
import { PlanPage } from '#app/features/plan-watch/PlanPage.tsx'
import { planView } from '#app/features/plan-watch/plan-view.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'plan-watch:title' }

export const loader = (args: LoaderFunctionArgs) =>
	readingOwnCase(args, async (tx, { row, words, on, parameters }) => {
		const kept = await plansKept(tx, row.id)
		const now = { on, holidays: parameters.holidays }
		return { reference: row.reference, plans: kept.map((plan) => planView(plan, now, words)) }
	})

export default function PlanRoute() {
	return <PlanPage {...useLoaderData<typeof loader>()} />
}
