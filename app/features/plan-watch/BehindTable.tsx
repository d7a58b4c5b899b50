import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { type BehindRow } from './behind-list.server.ts'

/** Plans that fell behind, each leading to its case. */
export function BehindTable({ rows }: { rows: readonly BehindRow[] }) {
	const { t } = useTranslation('plan-watch')
	if (rows.length === 0) {
		return (
			<EmptyState title={t('behind.none')}>
				<p>{t('behind.none-text')}</p>
			</EmptyState>
		)
	}
	const columns: Column<BehindRow>[] = [
		{ id: 'who', label: t('behind.who'), cell: (row) => <Who row={row} /> },
		{ id: 'relief', label: t('behind.relief'), cell: ({ relief }) => relief },
		{ id: 'since', label: t('behind.since'), cell: ({ since }) => since },
		{
			id: 'misses',
			label: t('behind.misses'),
			cell: ({ misses }) => t('behind.times', { count: misses }),
		},
		{ id: 'allows', label: t('behind.allows'), cell: (row) => <Allows row={row} /> },
		{ id: 'lacking', label: t('behind.lacking'), cell: ({ lacking }) => lacking, number: true },
	]
	return (
		<DataTable
			caption={t('behind.title')}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}

function Who({ row: { href, name, reference } }: { row: BehindRow }) {
	return (
		<a href={href}>
			{name} <span className="queue__reference">{reference}</span>
		</a>
	)
}

function Allows({ row: { allows } }: { row: BehindRow }) {
	const { t } = useTranslation('plan-watch')
	if (!allows) return t('behind.silent')
	return (
		<>
			{t(`behind.${allows.key}`)}{' '}
			<span className="small quiet" lang="ko">
				{allows.article}
			</span>
		</>
	)
}
