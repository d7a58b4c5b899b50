import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { nothingNoted } from '#app/domain/classification.ts'
import { suggestionFor } from '#app/features/review/classification-facts.ts'
import { classificationOfCase } from '#app/features/review/classification-of-case.server.ts'
import { classificationView } from '#app/features/review/classification-view.ts'
import { ClassificationForm } from '#app/features/review/ClassificationForm.tsx'
import { classifyCase, classifyRefusal } from '#app/features/review/classify-case.server.ts'
import { actionView, withOpenCase } from '#app/features/review/open-case.server.ts'
import { classificationForm } from '#app/features/review/classification-form.schema.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { caseFile } from '#db/case/case-file.server.ts'

export const handle: PageHandle = {
	title: 'review:classification.title',
	hydrate: true,
	namespaces: ['review', 'case-move'],
}

/** Which of the five official types the person is; only the officer who holds the case says so. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { row, doing, language } = opened
		const page = actionView(opened, await classifyRefusal(tx, doing, row))
		const { basis } = await caseFile(tx, row, doing.on)
		const { noted } = (await classificationOfCase(tx, row.id, language)) ?? { noted: nothingNoted }
		const suggestion = classificationView(suggestionFor(basis, noted, doing.parameters))
		return { page, noted, suggestion }
	})
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'classified',
		roles: ['officer', 'approver'],
		schema: classificationForm,
		lists: ['wilfulSigns'],
		verb: (tx, doing, row, { data: { noted, classified }, seenVersion }) => {
			if (!classified) throw new Error('Who asks for the suggestion only is shown it before')
			return classifyCase(tx, doing, row, { ...classified, noted, seenVersion })
		},
		show: async (tx, doing, row, { noted, classified }) => {
			if (classified) return undefined
			const { basis } = await caseFile(tx, row, doing.on)
			return { shown: classificationView(suggestionFor(basis, noted, doing.parameters)) }
		},
	})
}

export default function ClassificationRoute() {
	const { t } = useTranslation('review')
	const { page, noted, suggestion } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage
			title={t('classification.title')}
			lead={t('classification.lead')}
			page={page}
			sent={sent}
		>
			<ClassificationForm {...{ page, sent, noted }} suggestion={sent?.shown ?? suggestion} />
		</CaseActionPage>
	)
}
