import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { recallRequest } from '#app/features/review/recall-request.server.ts'
import { RecallForm } from '#app/features/review/RecallForm.tsx'
import { recallForm } from '#app/features/review/words-form.schema.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'review:recall.title',
	hydrate: true,
	namespaces: ['review', 'case-move'],
}

/** Taking back a request that is no longer needed. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) =>
		actionView(opened, mayNot(opened, 'recall-request')),
	)
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'recalled',
		roles: ['officer', 'approver'],
		schema: recallForm,
		verb: (tx, doing, row, { data, seenVersion }) =>
			recallRequest(tx, doing, row, { ...data, seenVersion }),
	})
}

export default function RecallRoute() {
	const { t } = useTranslation('review')
	const page = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('recall.title')} lead={t('recall.lead')} page={page} sent={sent}>
			<RecallForm page={page} sent={sent} />
		</CaseActionPage>
	)
}
