import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { decisionForm } from '#app/features/decision/outcome-form.schema.ts'
import { DecisionForm } from '#app/features/decision/DecisionForm.tsx'
import { openRecommendation } from '#app/features/decision/open-recommendation.server.ts'
import { RecommendationPart } from '#app/features/decision/RecommendationPart.tsx'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { planComparison } from '#app/features/review/plan-comparison.server.ts'
import { PlanBeside } from '#app/features/review/PlanBeside.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'decision:decide.title',
	hydrate: true,
	namespaces: ['decision', 'review', 'case-move'],
}

/** Deciding what somebody else recommended. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { row, language } = opened
		const page = actionView(opened, mayNot(opened, 'decide'))
		const found = await openRecommendation(tx, row.id, language)
		const beside = found?.requested ? planComparison(found.requested, found.granted, language) : []
		return { page, summary: found?.summary, beside }
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
	const { page, summary, beside } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('decide.title')} lead={t('decide.lead')} page={page} sent={sent}>
			{summary && <RecommendationPart summary={summary} />}
			<PlanBeside rows={beside} other="granted" />
			<DecisionForm
				page={page}
				sent={sent}
				recommendedText={summary?.text ?? ''}
				returnHref={`/staff/cases/${page.reference}/return`}
			/>
		</CaseActionPage>
	)
}
