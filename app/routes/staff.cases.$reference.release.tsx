import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { releaseForm } from '#app/features/review/handover-form.schema.ts'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { releaseCase } from '#app/features/review/release-case.server.ts'
import { ReleaseForm } from '#app/features/review/ReleaseForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'review:release.title',
	hydrate: true,
	namespaces: ['review', 'case-move'],
}

export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) => actionView(opened, mayNot(opened, 'release')))
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'released',
		roles: ['officer', 'approver'],
		schema: releaseForm,
		verb: (tx, doing, row, { data, seenVersion }) =>
			releaseCase(tx, doing, row, { ...data, seenVersion }),
	})
}

export default function ReleaseCaseRoute() {
	const { t } = useTranslation('review')
	const page = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('release.title')} lead={t('release.lead')} page={page} sent={sent}>
			<ReleaseForm page={page} sent={sent} />
		</CaseActionPage>
	)
}
