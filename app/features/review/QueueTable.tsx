import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { DueTag } from './DueTag.tsx'
import { HelpTags } from './HelpTags.tsx'
import { type QueueRow } from './queue-view.server.ts'

/** What waits, one line each, the most pressing first. */
export function QueueTable({ rows }: { rows: readonly QueueRow[] }) {
	const { t } = useTranslation('queue')
	if (rows.length === 0) {
		return (
			<EmptyState title={t('list.none')}>
				<p>{t('list.none-text')}</p>
			</EmptyState>
		)
	}
	const columns: Column<QueueRow>[] = [
		{ id: 'who', label: t('list.who'), cell: (row) => <Who row={row} /> },
		{
			id: 'kind',
			label: t('list.kind'),
			cell: ({ kinds }) => kinds.map((kind) => t(`kind.${kind}`)).join(', '),
		},
		{ id: 'state', label: t('list.state'), cell: (row) => <State row={row} /> },
		{ id: 'due', label: t('list.due'), cell: ({ due }) => <DueTag due={due} /> },
		{ id: 'age', label: t('list.age'), cell: ({ age }) => t('list.days', { count: age }) },
		{ id: 'evidence', label: t('list.evidence'), cell: (row) => <Evidence row={row} /> },
		{ id: 'assignee', label: t('list.assignee'), cell: (row) => <Assignee row={row} /> },
		{ id: 'amount', label: t('list.amount'), cell: ({ amount }) => amount, number: true },
	]
	return (
		<DataTable
			caption={t('list.caption')}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}

function Who({ row: { href, name, reference, helpNeeds, flags, foreign } }: { row: QueueRow }) {
	const { t } = useTranslation('queue')
	return (
		<>
			<a href={href}>
				{name} <span className="queue__reference">{reference ?? t('kind.inquiry')}</span>
			</a>
			<HelpTags needs={helpNeeds} flags={flags} foreign={foreign} />
		</>
	)
}

function State({ row: { state } }: { row: QueueRow }) {
	const { t } = useTranslation('queue')
	if (!state) return t('list.to-answer')
	if (state === 'awaiting_taxpayer' || state === 'awaiting_visit') {
		return <StatusTag tone="waiting">{t(`state.${state}`)}</StatusTag>
	}
	const tone = state === 'recommended' || state === 'in_review' ? 'progress' : 'neutral'
	return <StatusTag tone={tone}>{t(`state.${state}`)}</StatusTag>
}

function Evidence({ row: { evidence } }: { row: QueueRow }) {
	const { t } = useTranslation('queue')
	return evidence ? t('list.evidence-count', evidence) : t('list.no-evidence')
}

function Assignee({ row: { assignee, mine } }: { row: QueueRow }) {
	const { t } = useTranslation('queue')
	if (mine) return <strong>{t('list.me')}</strong>
	return assignee ?? t('list.nobody')
}
