import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { answerDue } from '#app/domain/due.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { askAsTyped } from '#app/features/review/ask-as-typed.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { requestForm } from '#app/features/review/request-form.schema.ts'
import { RequestForm } from '#app/features/review/RequestForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'review:request.title',
	hydrate: true,
	namespaces: ['review', 'case-move', 'evidence'],
}

/** Asking the person for documents and answers. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) => ({
		page: actionView(opened, mayNot(opened, 'ask-taxpayer')),
		usualDue: answerDue(opened.doing.on, opened.doing.parameters),
	}))
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'asked',
		roles: ['officer', 'approver'],
		schema: requestForm,
		lists: ['documents'],
		verb: askAsTyped,
		fieldOf: (refusal) =>
			refusal === 'due_too_soon' || refusal === 'due_too_late'
				? { name: 'dueOn', message: `case-move:refusal.${refusal}` }
				: undefined,
	})
}

export default function RequestRoute() {
	const { t } = useTranslation('review')
	const { page, usualDue } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('request.title')} lead={t('request.lead')} page={page} sent={sent}>
			<RequestForm page={page} sent={sent} usualDue={usualDue} />
		</CaseActionPage>
	)
}
