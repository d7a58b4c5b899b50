import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { propertyForm } from '#app/features/hardship-declaration/property-form.schema.ts'
import { PropertyForm } from '#app/features/hardship-declaration/PropertyForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:property.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'property')
	return { step, back, answer: answers.property }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'property', propertyForm)
}

export default function PropertyPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('property.title')} lead={t('property.lead')}>
			<PropertyForm answer={answer} reply={reply} />
		</StepPage>
	)
}
