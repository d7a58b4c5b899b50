import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { householdForm } from '#app/features/hardship-declaration/household-form.schema.ts'
import { HouseholdForm } from '#app/features/hardship-declaration/HouseholdForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:household.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'household')
	return { step, back, answer: answers.household }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'household', householdForm)
}

export default function HouseholdPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('household.title')} lead={t('household.lead')}>
			<HouseholdForm answer={answer} reply={reply} />
		</StepPage>
	)
}
