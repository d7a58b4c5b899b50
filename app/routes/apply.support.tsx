import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { supportForm } from '#app/features/hardship-declaration/support-form.schema.ts'
import { SupportForm } from '#app/features/hardship-declaration/SupportForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:support.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'support')
	return { step, back, answer: answers.support }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'support', supportForm, { lists: ['given'] })
}

export default function SupportPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('support.title')} lead={t('support.lead')}>
			<SupportForm answer={answer} reply={reply} />
		</StepPage>
	)
}
