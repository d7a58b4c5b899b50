import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnCase } from '#app/features/review/act-on-case.server.ts'
import { assignCase } from '#app/features/review/assign-case.server.ts'
import { AssigneeForm } from '#app/features/review/AssigneeForm.tsx'
import { CaseActionPage } from '#app/features/review/CaseActionPage.tsx'
import { assigneeForm } from '#app/features/review/handover-form.schema.ts'
import { officersOfOffice } from '#app/features/review/officers-of-office.server.ts'
import { actionView, mayNot, withOpenCase } from '#app/features/review/open-case.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'review:assignee.title',
	hydrate: true,
	namespaces: ['review', 'case-move'],
}

/** Giving a case to an officer, or from one to another. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, opened) => {
		const { row, facts } = opened
		const move = row.state === 'queued' ? 'assign' : 'reassign'
		const page = actionView(opened, mayNot(opened, move))
		const officers = await officersOfOffice(tx, row.officeCode)
		return {
			page,
			officers: officers
				.filter(({ id }) => id !== facts.assignedTo && !facts.earlierHands.includes(id))
				.map((officer) => ({ ...officer, released: facts.releasedBy.includes(officer.id) })),
		}
	})
}

const problems: Record<string, string> = {
	no_such_officer: 'case-move:refusal.no_such_officer',
	already_with_them: 'case-move:refusal.already_with_them',
	earlier_part_in_case: 'case-move:refusal.earlier_part_in_case',
}

export function action(call: ActionFunctionArgs) {
	return actOnCase(call, {
		name: 'assigned',
		roles: ['officer', 'approver'],
		schema: assigneeForm,
		verb: (tx, doing, row, { data, seenVersion }) =>
			assignCase(tx, doing, row, { ...data, seenVersion }),
		fieldOf: (refusal) => {
			const message = problems[refusal]
			return message === undefined ? undefined : { name: 'officerId', message }
		},
	})
}

export default function AssigneeRoute() {
	const { t } = useTranslation('review')
	const { page, officers } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<CaseActionPage title={t('assignee.title')} lead={t('assignee.lead')} page={page} sent={sent}>
			<AssigneeForm page={page} sent={sent} officers={officers} />
		</CaseActionPage>
	)
}
