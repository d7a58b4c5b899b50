import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadQuickPlan, saveQuickPlan } from '#app/features/application/quick-plan-step.server.ts'
import { QuickPlanForm } from '#app/features/application/QuickPlanForm.tsx'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { Details } from '#app/ui/Details.tsx'

export const handle: PageHandle = {
	title: 'application:quick-plan.title',
	hydrate: true,
	namespaces: ['application'],
}

export const loader = (args: LoaderFunctionArgs) => loadQuickPlan(args)

export const action = (args: ActionFunctionArgs) => saveQuickPlan(args)

export default function QuickPlanPage() {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const { step, back, answer, paces, total } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	const lead = t('quick-plan.lead', { total: formatWon(total, language) })
	return (
		<StepPage step={step} back={back} title={t('quick-plan.title')} lead={lead}>
			<QuickPlanForm answer={answer} paces={paces} reply={reply} />
			<Details summary={t('quick-plan.longer.summary')}>
				<p>{t('quick-plan.longer.text', { count: paces.length })}</p>
				<p>
					<a href="/apply?change=yes">{t('quick-plan.longer.link')}</a>
				</p>
			</Details>
		</StepPage>
	)
}
