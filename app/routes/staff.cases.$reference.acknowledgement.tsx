import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { nothingToFill } from '#app/features/review/words-form.schema.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'review:acknowledge.title' }

/** Receiving a plan handed in: nothing to decide, one button. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) =>
		actionView(opened, mayNot(opened, 'acknowledge')),
	)
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'acknowledged',
		roles: ['officer', 'approver'],
		schema: nothingToFill,
		verb: (tx, doing, row, { seenVersion }) => acknowledgePlan(tx, doing, row, seenVersion),
	})
}

export default function AcknowledgePlanRoute() {
	const { t } = useTranslation('review')
	const page = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage
			title={t('acknowledge.title')}
			lead={t('acknowledge.lead')}
			page={page}
			sent={sent}
		>
			<VersionedForm page={page} sent={sent} submit={t('acknowledge.submit')} />
		</CaseActionPage>
	)
}
