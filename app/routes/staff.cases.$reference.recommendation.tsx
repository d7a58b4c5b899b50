import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { earliestFirstDue } from '#app/domain/decision/offer.ts'
import { previewOffer } from '#app/features/decision/preview-offer.server.ts'
import { recommend } from '#app/features/decision/recommend.server.ts'
import { recommendationForm } from '#app/features/decision/recommendation-form.schema.ts'
import { recommendationProblem } from '#app/features/decision/recommendation-problem.ts'
import { recommendationView } from '#app/features/decision/recommendation-view.server.ts'
import { RecommendationForm } from '#app/features/decision/RecommendationForm.tsx'
import { returnedRecommendation } from '#app/features/decision/returned-recommendation.server.ts'
import { ReturnedBanner } from '#app/features/decision/ReturnedBanner.tsx'
import { ScheduleView } from '#app/features/instalment-plan/ScheduleView.tsx'
import { scheduleView } from '#app/features/instalment-plan/plan-view.server.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { requestedPlan } from '#app/features/review/requested-plan.server.ts'
import { planComparison } from '#app/features/review/plan-comparison.server.ts'
import { PlanBeside } from '#app/features/review/PlanBeside.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { formatDay } from '#app/i18n/format.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { caseFile } from '#db/case/case-file.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'decision:recommend.title',
	hydrate: true,
	namespaces: ['decision', 'review', 'case-move', 'instalment-plan'],
}

/** Putting a case before an approver, with the engine's view filled in. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { row, doing, language } = opened
		const move = row.state === 'reconsidering' ? 'recommend-again' : 'recommend'
		const page = actionView(opened, mayNot(opened, move))
		const before = await returnedRecommendation(tx, row.id, language)
		const { view, outlook } = recommendationView(
			await caseFile(tx, row, doing.on),
			doing.parameters,
			before?.earlier,
		)
		const asked = await requestedPlan(tx, row.id)
		const beside = planComparison(asked, outlook.plan?.plan ?? null, language)
		return { page, view, returned: before?.returned, beside: asked ? beside : [] }
	})
}

export async function action(call: ActionFunctionArgs) {
	const language = detectLanguage(call.request)
	const earliest = formatDay(earliestFirstDue(today(), await currentParameters()), language)
	return actOnCase(call, {
		name: 'recommended',
		roles: ['officer', 'approver'],
		schema: recommendationForm,
		lists: ['codes'],
		verb: (tx, doing, row, { data, seenVersion }) =>
			recommend(tx, doing, row, { ...data, seenVersion }),
		fieldOf: (refusal) => recommendationProblem(refusal, earliest),
		show: async (tx, doing, row, data) => {
			const preview = await previewOffer(tx, doing, row, data)
			if (!preview || 'refusal' in preview) return preview
			const { plan } = preview
			const rows = planComparison(await requestedPlan(tx, row.id), plan, language)
			return { shown: { rows, schedule: scheduleView(plan, language) } }
		},
	})
}

export default function RecommendationRoute() {
	const { t } = useTranslation('decision')
	const { page, view, returned, beside } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	const shown = sent?.shown
	return (
		<CaseActionPage title={t('recommend.title')} lead={t('recommend.lead')} page={page} sent={sent}>
			{returned && <ReturnedBanner returned={returned} />}
			<PlanBeside rows={beside} other="today" />
			<RecommendationForm page={page} sent={sent} view={view}>
				{shown && (
					<>
						<PlanBeside rows={shown.rows} other="offered" />
						<ScheduleView schedule={shown.schedule} />
					</>
				)}
			</RecommendationForm>
		</CaseActionPage>
	)
}
