import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadItems, saveItems } from '#app/features/application/items-step.server.ts'
import { ItemsForm } from '#app/features/application/ItemsForm.tsx'
import { NoItems } from '#app/features/application/NoItems.tsx'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { TakenItems } from '#app/features/application/TakenItems.tsx'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'application:items.title',
	hydrate: true,
	namespaces: ['application', 'tax'],
}

export const loader = (args: LoaderFunctionArgs) => loadItems(args)

export const action = (args: ActionFunctionArgs) => saveItems(args)

export default function ItemsPage() {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const { step, back, free, taken, chosen, on, total } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	const lead = t('items.lead', {
		on: formatDate(on, language),
		total: formatWon(total, language),
	})
	return (
		<StepPage step={step} back={back} title={t('items.title')} lead={lead}>
			{free.length > 0 ? <ItemsForm items={free} chosen={chosen} reply={reply} /> : <NoItems />}
			{taken.length > 0 && <TakenItems items={taken} />}
		</StepPage>
	)
}
