import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { needEvidenceAgain } from '#app/features/review/need-evidence-again.server.ts'
import { actionView, mayNotAbout, withOpenCase } from '#app/features/review/open-case.server.ts'
import { requirementOf } from '#app/features/review/requirement-of-case.server.ts'
import { nothingToFill } from '#app/features/review/words-form.schema.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'

export const handle: PageHandle = { title: 'review:waiver.again.title' }

/** Taking back that a document is not needed. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { rule, state } = await requirementOf(tx, opened.row.id, call.params.rule ?? '')
		return { page: actionView(opened, mayNotAbout(opened, 'need-evidence-again', state)), rule }
	})
}

export function action(call: ActionFunctionArgs) {
	const { rule = '' } = call.params
	return actOnCase(call, {
		name: 'needed-again',
		roles: ['officer', 'approver'],
		schema: nothingToFill,
		verb: (tx, doing, row, { seenVersion }) =>
			needEvidenceAgain(tx, doing, row, { rule, seenVersion }),
	})
}

export default function WaiverRemovalRoute() {
	const { t } = useTranslation('review')
	const message = useMessage()
	const { page, rule } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	const title = t('waiver.again.of', { document: message(`evidence:rule.${rule}`) })
	return (
		<CaseActionPage title={title} lead={t('waiver.again.lead')} page={page} sent={sent}>
			{!page.refusal && <VersionedForm page={page} sent={sent} submit={t('waiver.again.submit')} />}
		</CaseActionPage>
	)
}
