import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { businessForm } from '#app/features/hardship-declaration/business-form.schema.ts'
import { BusinessForm } from '#app/features/hardship-declaration/BusinessForm.tsx'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:business.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers, applicant } = await loadStep(args, 'business')
	const { kind, business: known } = applicant
	const isCompany = kind === 'corporation'
	return { step, back, answer: answers.business, known, isCompany, today: today() }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'business', businessForm(today()), { lists: ['matters'] })
}

export default function BusinessPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer, known, isCompany, today } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('business.title')} lead={t('business.lead')}>
			<BusinessForm
				answer={answer}
				known={known}
				isCompany={isCompany}
				today={today}
				reply={reply}
			/>
		</StepPage>
	)
}
