import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Page } from '#app/ui/Page.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type ListedCase } from './own-cases.server.ts'
import { toneOf } from './tone.ts'

/** Every application of one's own, the newest first. */
export function CaseListPage({ cases }: { cases: readonly ListedCase[] }) {
	const { t } = useTranslation('case-progress')
	const columns: Column<ListedCase>[] = [
		{ id: 'reference', label: t('list.reference'), cell: (row) => <Name row={row} /> },
		{
			id: 'kind',
			label: t('list.kind'),
			cell: (row) => (row.kind === 'draft' ? t('list.kind-open') : row.reliefs),
		},
		{ id: 'state', label: t('list.state'), cell: (row) => <State row={row} /> },
		{ id: 'next', label: t('list.next'), cell: (row) => <Next row={row} /> },
		{
			id: 'at',
			label: t('list.at'),
			cell: (row) => (row.kind === 'draft' ? t('list.saved', { at: row.savedAt }) : row.at),
		},
	]
	return (
		<Page title={t('title')} lead={t('list.lead')} wide>
			{cases.length === 0 ? (
				<EmptyState title={t('list.none.title')}>
					<p>{t('list.none.text')}</p>
					<LinkButton href="/apply">{t('list.none.link')}</LinkButton>
				</EmptyState>
			) : (
				<DataTable
					caption={t('list.caption')}
					captionHidden
					columns={columns}
					rows={cases}
					rowKey={(row) => (row.kind === 'draft' ? 'draft' : row.reference)}
				/>
			)}
		</Page>
	)
}

function Name({ row }: { row: ListedCase }) {
	const { t } = useTranslation('case-progress')
	return row.kind === 'draft' ? (
		<a href="/apply">{t('list.draft')}</a>
	) : (
		<a href={`/cases/${row.reference}`} translate="no">
			{row.reference}
		</a>
	)
}

function State({ row }: { row: ListedCase }) {
	const { t } = useTranslation('case-progress')
	if (row.kind === 'draft') return <StatusTag tone="waiting">{t('list.draft-state')}</StatusTag>
	return <StatusTag tone={toneOf(row.face, row.turn)}>{t(`face.${row.face}.label`)}</StatusTag>
}

function Next({ row }: { row: ListedCase }) {
	const { t } = useTranslation('case-progress')
	if (row.kind === 'draft') return <a href="/apply">{t('list.draft-next')}</a>
	const { face, reference, hasPlan } = row
	if (face === 'awaiting_taxpayer')
		return <a href={`/cases/${reference}/answer`}>{t('way.answer')}</a>
	if (face === 'offer') return <a href={`/cases/${reference}/offer`}>{t('way.offer')}</a>
	if (hasPlan) return <a href={`/cases/${reference}/plan`}>{t('list.plan')}</a>
	return <>{t('list.nothing')}</>
}
