import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { helpForm } from '#app/features/hardship-declaration/help-form.schema.ts'
import { HelpForm } from '#app/features/hardship-declaration/HelpForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:help.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'help')
	return { step, back, answer: answers.help }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'help', helpForm, { lists: ['needs'] })
}

export default function HelpPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('help.title')} lead={t('help.lead')}>
			<HelpForm answer={answer} reply={reply} />
		</StepPage>
	)
}
