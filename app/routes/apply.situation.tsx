import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { situationForm } from '#app/features/hardship-declaration/situation-form.schema.ts'
import { SituationForm } from '#app/features/hardship-declaration/SituationForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:situation.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'situation')
	return { step, back, answer: answers.situation }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'situation', situationForm, { lists: ['causes'] })
}

export default function SituationPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('situation.title')} lead={t('situation.lead')}>
			<SituationForm answer={answer} reply={reply} />
		</StepPage>
	)
}
