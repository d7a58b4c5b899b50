import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { nothingToFill } from '#app/features/review/words-form.schema.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'review:take.title' }

/** Taking a case for oneself. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) => {
		const move = opened.row.state === 'reconsidering' ? 'take-again' : 'take'
		return actionView(opened, mayNot(opened, move))
	})
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'taken',
		roles: ['officer', 'approver'],
		schema: nothingToFill,
		verb: (tx, doing, row, { seenVersion }) => takeCase(tx, doing, row, seenVersion),
	})
}

export default function TakeCaseRoute() {
	const { t } = useTranslation('review')
	const page = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('take.title')} lead={t('take.lead')} page={page} sent={sent}>
			<VersionedForm page={page} sent={sent} submit={t('take.submit')} />
		</CaseActionPage>
	)
}
