import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { earliestFirstDue } from '#app/domain/decision/offer.ts'
import { previewOffers } from '#app/features/decision/preview-offer.server.ts'
import { recommend } from '#app/features/decision/recommend.server.ts'
import {
	recommendationForm,
	recommendationLists,
} from '#app/features/decision/recommendation-form.schema.ts'
import { recommendationProblem } from '#app/features/decision/recommendation-problem.ts'
import { recommendationView } from '#app/features/decision/recommendation-view.server.ts'
import { RecommendationForm } from '#app/features/decision/RecommendationForm.tsx'
import { returnedRecommendation } from '#app/features/decision/returned-recommendation.server.ts'
import { ReturnedBanner } from '#app/features/decision/ReturnedBanner.tsx'
import { shapeRow } from '#app/features/decision/shape-row.server.ts'
import { ScheduleView } from '#app/features/instalment-plan/ScheduleView.tsx'
import { scheduleView } from '#app/features/instalment-plan/plan-view.server.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { requestedPlans } from '#app/features/review/requested-plan.server.ts'
import { planComparison } from '#app/features/review/plan-comparison.server.ts'
import { PlanBeside } from '#app/features/review/PlanBeside.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { formatDay } from '#app/i18n/format.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { UnderRelief } from '#app/ui/UnderRelief.tsx'
import { caseFile } from '#db/case/case-file.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'decision:recommend.title',
	hydrate: true,
	namespaces: ['decision', 'review', 'case-move', 'instalment-plan', 'plan-refusal', 'relief-name'],
}

/** Putting a case before an approver, with the engine's view filled in. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { row, doing, language } = opened
		const move = row.state === 'reconsidering' ? 'recommend-again' : 'recommend'
		const page = actionView(opened, mayNot(opened, move))
		const before = await returnedRecommendation(tx, row.id, language)
		const { view, outlooks } = recommendationView(
			await caseFile(tx, row, doing.on),
			{ parameters: doing.parameters, language },
			before?.earlier,
		)
		const asked = await requestedPlans(tx, row.id)
		const beside = outlooks.flatMap(({ relief, plan }) => {
			const requested = asked(relief)
			const rows = planComparison(requested, plan?.plan ?? null, language)
			return requested ? [{ relief, rows }] : []
		})
		return { page, view, returned: before?.returned, beside }
	})
}

export async function action(call: ActionFunctionArgs) {
	const language = detectLanguage(call.request)
	const formData = await call.request.clone().formData()
	const earliest = formatDay(earliestFirstDue(today(), await currentParameters()), language)
	return actOnCase(call, {
		name: 'recommended',
		roles: ['officer', 'approver'],
		schema: recommendationForm,
		lists: recommendationLists(formData),
		verb: (tx, doing, row, { data, seenVersion }) =>
			recommend(tx, doing, row, { ...data, seenVersion }),
		fieldOf: (refusal, under) => recommendationProblem(refusal, earliest, under),
		show: async (tx, doing, row, data) => {
			const preview = await previewOffers(tx, doing, row, data)
			if (!preview || 'refusal' in preview) return preview
			const asked = await requestedPlans(tx, row.id)
			const shown = preview.plans.map(({ relief, plan, shapes }) => ({
				relief,
				rows: [...planComparison(asked(relief), plan, language), shapeRow(shapes, language)],
				schedule: scheduleView(plan, language),
			}))
			return { shown }
		},
	})
}

export default function RecommendationRoute() {
	const { t } = useTranslation('decision')
	const { page, view, returned, beside } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	const shown = sent?.shown ?? []
	return (
		<CaseActionPage title={t('recommend.title')} lead={t('recommend.lead')} page={page} sent={sent}>
			{returned && <ReturnedBanner returned={returned} />}
			{beside.map(({ relief, rows }) => (
				<UnderRelief key={relief} relief={relief} of={1 + view.beside.length}>
					<PlanBeside rows={rows} other="today" />
				</UnderRelief>
			))}
			<RecommendationForm page={page} sent={sent} view={view}>
				{shown.map(({ relief, rows, schedule }) => (
					<UnderRelief key={relief} relief={relief} of={1 + view.beside.length}>
						<PlanBeside rows={rows} other="offered" />
						<ScheduleView schedule={schedule} />
					</UnderRelief>
				))}
			</RecommendationForm>
		</CaseActionPage>
	)
}
