import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { type HistoryRow } from './figure-history.server.ts'

const tones: Record<HistoryRow['state'], StatusTone> = {
	past: 'neutral',
	now: 'done',
	coming: 'waiting',
	replaced: 'attention',
}

/** Every value a number ever had, with its days, its article and the two people. */
export function HistoryTable({ name, rows }: { name: string; rows: readonly HistoryRow[] }) {
	const { t } = useTranslation('parameters')
	const columns: Column<HistoryRow>[] = [
		{ id: 'value', label: t('history.value'), cell: ({ value }) => value },
		{ id: 'span', label: t('history.span'), cell: ({ span }) => span },
		{
			id: 'state',
			label: t('history.state'),
			cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`history.${state}`)}</StatusTag>,
		},
		{ id: 'article', label: t('history.article'), cell: ({ article }) => article },
		{ id: 'source', label: t('history.source'), cell: ({ source }) => source },
		{ id: 'entered', label: t('history.entered'), cell: (row) => <EnteredBy row={row} /> },
		{
			id: 'approved',
			label: t('history.approved'),
			cell: ({ entered }) => entered?.approvedBy ?? '–',
		},
	]
	return (
		<DataTable
			caption={t('history.caption', { name })}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}

function EnteredBy({ row: { entered, proposalId } }: { row: HistoryRow }) {
	const { t } = useTranslation('parameters')
	if (!entered || !proposalId) return t('history.shipped')
	const { by, at } = entered
	return (
		<a href={`/staff/parameters/proposals/${proposalId}`}>
			{t('history.entered-line', { name: by, at })}
		</a>
	)
}
