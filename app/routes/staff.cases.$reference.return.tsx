import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { returnForm } from '#app/features/decision/outcome-form.schema.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { ReturnForm } from '#app/features/decision/ReturnForm.tsx'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'decision:return.title',
	hydrate: true,
	namespaces: ['decision', 'review', 'case-move'],
}

/** Giving a recommendation back to the officer. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) => {
		const move = opened.facts.reconsidering ? 'return-again' : 'return'
		return actionView(opened, mayNot(opened, move))
	})
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'returned',
		roles: ['officer', 'approver'],
		schema: returnForm,
		verb: (tx, doing, row, { data, seenVersion }) =>
			returnCase(tx, doing, row, { ...data, seenVersion }),
	})
}

export default function ReturnRoute() {
	const { t } = useTranslation('decision')
	const page = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('return.title')} lead={t('return.lead')} page={page} sent={sent}>
			<ReturnForm page={page} sent={sent} />
		</CaseActionPage>
	)
}
