import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { addNote } from '#app/features/review/add-note.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { NoteForm } from '#app/features/review/NoteForm.tsx'
import { actionView, withOpenCase } from '#app/features/review/open-case.server.ts'
import { noteForm } from '#app/features/review/words-form.schema.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'review:note.title',
	hydrate: true,
	namespaces: ['review', 'case-move'],
}

/** A note among staff; it never waits for anybody and moves nothing. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (_tx, opened) => actionView(opened, undefined))
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'noted',
		roles: ['officer', 'approver'],
		schema: noteForm,
		verb: async (tx, doing, row, { data }) => {
			await addNote(tx, doing, row, data.text)
			return { moved: true }
		},
	})
}

export default function NoteRoute() {
	const { t } = useTranslation('review')
	const page = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('note.title')} lead={t('note.lead')} page={page} sent={sent}>
			<NoteForm page={page} sent={sent} />
		</CaseActionPage>
	)
}
