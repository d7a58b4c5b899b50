import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { areaForm } from '#app/features/hardship-declaration/area-form.schema.ts'
import { AreaForm } from '#app/features/hardship-declaration/AreaForm.tsx'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:area.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers } = await loadStep(args, 'area')
	return { step, back, answer: answers.area, today: today() }
}

export function action(args: ActionFunctionArgs) {
	return saveStep(args, 'area', areaForm(today()))
}

export default function AreaPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, answer, today } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('area.title')} lead={t('area.lead')}>
			<AreaForm answer={answer} today={today} reply={reply} />
		</StepPage>
	)
}
