import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { decisionForm } from '#app/features/decision/outcome-form.schema.ts'
import { DecisionForm } from '#app/features/decision/DecisionForm.tsx'
import { openRecommendations } from '#app/features/decision/open-recommendation.server.ts'
import { unevenRow } from '#app/features/decision/shape-row.server.ts'
import { RecommendationPart } from '#app/features/decision/RecommendationPart.tsx'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { planComparison } from '#app/features/review/plan-comparison.server.ts'
import { PlanBeside } from '#app/features/review/PlanBeside.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { UnderRelief } from '#app/ui/UnderRelief.tsx'

export const handle: PageHandle = {
	title: 'decision:decide.title',
	hydrate: true,
	namespaces: ['decision', 'review', 'case-move', 'relief-name'],
}

/** Deciding what somebody else recommended. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { row, language } = opened
		const page = actionView(opened, mayNot(opened, 'decide'))
		const found = await openRecommendations(tx, row.id, language)
		const puts = found.map(({ relief, summary, requested, granted, shapes }) => ({
			...{ relief, summary },
			beside: requested
				? [
						...planComparison(requested, granted, language),
						...(granted ? unevenRow(shapes, language) : []),
					]
				: [],
		}))
		return { page, puts }
	})
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'decided',
		roles: ['officer', 'approver'],
		schema: decisionForm,
		verb: (tx, doing, row, { data, seenVersion }) =>
			decide(tx, doing, row, { ...data, seenVersion }),
	})
}

export default function DecisionRoute() {
	const { t } = useTranslation('decision')
	const { page, puts } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('decide.title')} lead={t('decide.lead')} page={page} sent={sent}>
			{puts.map(({ relief, summary, beside }) => (
				<UnderRelief key={relief} relief={relief} of={puts.length}>
					<RecommendationPart summary={summary} />
					<PlanBeside rows={beside} other="granted" />
				</UnderRelief>
			))}
			<DecisionForm
				page={page}
				sent={sent}
				recommendedText={puts[0]?.summary.text ?? ''}
				returnHref={`/staff/cases/${page.reference}/return`}
			/>
		</CaseActionPage>
	)
}
