import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { moneyForm } from '#app/features/hardship-declaration/money-form.schema.ts'
import { MoneyForm } from '#app/features/hardship-declaration/MoneyForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:money.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'money')
	return { step, back, answer: answers.money }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'money', moneyForm)
}

export default function MoneyPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('money.title')} lead={t('money.lead')}>
			<MoneyForm answer={answer} reply={reply} />
		</StepPage>
	)
}
