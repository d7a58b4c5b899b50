import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { type AccessView } from './access-view.server.ts'

/** Who looked at a person's data, for that person. */
export function AccessTable({ accesses }: { accesses: AccessView[] }) {
	const { t } = useTranslation('access')
	if (accesses.length === 0) {
		return (
			<EmptyState title={t('none.title')}>
				<p>{t('none.text')}</p>
			</EmptyState>
		)
	}
	const columns: Column<AccessView>[] = [
		{ id: 'when', label: t('when'), cell: (row) => <When row={row} /> },
		{ id: 'times', label: t('times'), cell: ({ times }) => t('times-value', { count: times }) },
		{ id: 'who', label: t('who'), cell: ({ role }) => t(`role.${role}`) },
		{ id: 'office', label: t('office'), cell: (row) => <OfficeName row={row} /> },
		{ id: 'what', label: t('what'), cell: ({ what }) => t(`subject.${what}`) },
		{ id: 'why', label: t('why'), cell: ({ purpose }) => t(`purpose.${purpose}`) },
		{ id: 'case', label: t('case'), cell: (row) => <CaseLink row={row} /> },
	]
	return (
		<DataTable
			caption={t('caption')}
			captionHidden
			columns={columns}
			rows={accesses}
			rowKey={({ id }) => String(id)}
		/>
	)
}

function When({ row: { first, last } }: { row: AccessView }) {
	const { t } = useTranslation('access')
	return last === null ? first : t('between', { first, last })
}

function OfficeName({ row: { office } }: { row: AccessView }) {
	const { t } = useTranslation('access')
	return office ?? t('no-office')
}

function CaseLink({ row: { caseReference } }: { row: AccessView }) {
	const { t } = useTranslation('access')
	return caseReference === null ? (
		t('no-case')
	) : (
		<a href={`/cases/${caseReference}`}>{caseReference}</a>
	)
}
