import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { counted, type DeliveryView } from './delivery-view.ts'
import { DeliveryTag } from './DeliveryTag.tsx'

/** The files handed in, each leading to its page. */
export function DeliveryTable({ rows }: { rows: DeliveryView[] }) {
	const { t } = useTranslation('ledger')
	if (rows.length === 0) {
		return (
			<EmptyState title={t('history.none')}>
				<p>{t('history.none-text')}</p>
			</EmptyState>
		)
	}
	const columns: Column<DeliveryView>[] = [
		{
			id: 'file',
			label: t('history.file'),
			cell: ({ id, fileName }) => (
				<a className="file-name" href={`/staff/ledger/${id}`}>
					{fileName}
				</a>
			),
		},
		{ id: 'state', label: t('history.state'), cell: ({ state }) => <DeliveryTag state={state} /> },
		{ id: 'holds', label: t('history.holds'), cell: (row) => <Holds row={row} /> },
		{
			id: 'when',
			label: t('history.handed-in'),
			cell: ({ handedInAt, byName }) => `${handedInAt} · ${byName}`,
		},
		...counted.map((name) => ({
			id: name,
			label: t(`count.${name}`),
			cell: ({ counts }: DeliveryView) => counts[name],
			number: true,
		})),
	]
	return (
		<DataTable
			caption={t('history.title')}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}

function Holds({ row: { kind, mode, asOf } }: { row: DeliveryView }) {
	const { t } = useTranslation('ledger')
	if (!kind || !mode) return <>{t('history.not-known')}</>
	return <>{[t(`kind.${kind}`), t(`mode.${mode}`), asOf].join(' · ')}</>
}
