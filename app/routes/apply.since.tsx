import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { sinceForm } from '#app/features/hardship-declaration/since-form.schema.ts'
import { SinceForm } from '#app/features/hardship-declaration/SinceForm.tsx'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:since.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'since')
	return { step, back, answer: answers.since, thisMonth: today().slice(0, 7) }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'since', sinceForm(today().slice(0, 7)))
}

export default function SincePage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer, thisMonth } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('since.title')} lead={t('since.lead')}>
			<SinceForm answer={answer} thisMonth={thisMonth} reply={reply} />
		</StepPage>
	)
}
