import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { type CorrectionView } from './correction-view.ts'

type CorrectionTableProps = {
	rows: CorrectionView[]
	/** Where the rows come from several files, each says which. */
	ofFiles?: boolean
}

/** What rows of the ledger said before a file, and what they say since. */
export function CorrectionTable({ rows, ofFiles }: CorrectionTableProps) {
	const { t } = useTranslation('ledger')
	const columns: Column<CorrectionView>[] = [
		{
			id: 'row',
			label: t('corrections.row'),
			cell: ({ rowKey }) => (
				<a href={`/staff/ledger/corrections?${new URLSearchParams({ row: rowKey })}`}>{rowKey}</a>
			),
		},
		{ id: 'change', label: t('corrections.change'), cell: ({ change }) => t(`change.${change}`) },
		{ id: 'fields', label: t('corrections.fields'), cell: (row) => <Fields row={row} /> },
	]
	if (ofFiles)
		columns.push({ id: 'file', label: t('history.file'), cell: (row) => <File row={row} /> })
	return (
		<DataTable
			caption={t('corrections.title')}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => String(id)}
		/>
	)
}

function Fields({ row: { fields } }: { row: CorrectionView }) {
	const { t } = useTranslation('ledger')
	return (
		<ul className="changed-fields">
			{fields.map(({ field, before, after }) => (
				<li key={field}>
					<code>{field}</code>{' '}
					{t('corrections.from-to', {
						...{ before: before || t('corrections.empty'), after: after || t('corrections.empty') },
						interpolation: { escapeValue: false },
					})}
				</li>
			))}
		</ul>
	)
}

function File({ row: { deliveryId, fileName, at, byName } }: { row: CorrectionView }) {
	return (
		<>
			<a className="file-name" href={`/staff/ledger/${deliveryId}`}>
				{fileName}
			</a>{' '}
			{[at, byName].filter(Boolean).join(' · ')}
		</>
	)
}
