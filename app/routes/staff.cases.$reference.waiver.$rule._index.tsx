import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNotAbout, withOpenCase } from '#app/features/review/open-case.server.ts'
import { requirementOf } from '#app/features/review/requirement-of-case.server.ts'
import { waiveEvidence } from '#app/features/review/waive-evidence.server.ts'
import { waiverForm } from '#app/features/review/waiver-form.schema.ts'
import { WaiverForm } from '#app/features/review/WaiverForm.tsx'
import { useMessage } from '#app/i18n/use-message.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'review:waiver.title',
	hydrate: true,
	namespaces: ['review', 'case-move', 'evidence'],
}

/** Going without a document that was asked for; only the officer who holds the case says so. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { rule, state } = await requirementOf(tx, opened.row.id, call.params.rule ?? '')
		return { page: actionView(opened, mayNotAbout(opened, 'waive-evidence', state)), rule }
	})
}

export function action(call: ActionFunctionArgs) {
	const { rule = '' } = call.params
	return actOnCase(call, {
		name: 'waived',
		roles: ['officer', 'approver'],
		schema: waiverForm,
		verb: (tx, doing, row, { data, seenVersion }) =>
			waiveEvidence(tx, doing, row, { ...data, rule, seenVersion }),
	})
}

export default function WaiverRoute() {
	const { t } = useTranslation('review')
	const message = useMessage()
	const { page, rule } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	const title = t('waiver.of', { document: message(`evidence:rule.${rule}`) })
	return (
		<CaseActionPage title={title} lead={t('waiver.lead')} page={page} sent={sent}>
			<WaiverForm page={page} sent={sent} />
		</CaseActionPage>
	)
}
