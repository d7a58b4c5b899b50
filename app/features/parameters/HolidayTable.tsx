import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { type HolidayRow } from './holidays-view.server.ts'

const tones: Record<HolidayRow['state'], StatusTone> = {
	certain: 'done',
	provisional: 'waiting',
	ended: 'neutral',
}

type HolidayTableProps = { year: number; rows: readonly HolidayRow[]; mayPropose: boolean }

export function HolidayTable({ year, rows, mayPropose }: HolidayTableProps) {
	const { t } = useTranslation('parameters')
	const columns: Column<HolidayRow>[] = [
		{ id: 'day', label: t('holidays.day'), cell: ({ day }) => day },
		{ id: 'name', label: t('holidays.name'), cell: ({ name }) => name },
		{
			id: 'state',
			label: t('holidays.state'),
			cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`holidays.${state}`)}</StatusTag>,
		},
		{ id: 'source', label: t('holidays.source'), cell: (row) => <Source row={row} /> },
	]
	const change: Column<HolidayRow> = {
		id: 'change',
		label: t('holidays.change'),
		cell: (row) => <Changes row={row} />,
	}
	return (
		<DataTable
			caption={t('holidays.caption', { year })}
			captionHidden
			columns={mayPropose ? [...columns, change] : columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}

function Source({ row: { source, entered, proposalId } }: { row: HolidayRow }) {
	const { t } = useTranslation('parameters')
	if (!entered || !proposalId) return t('history.shipped')
	const { by, approvedBy } = entered
	return (
		<>
			{source}{' '}
			<a href={`/staff/parameters/proposals/${proposalId}`}>
				{t('holidays.by', { entered: by, approved: approvedBy })}
			</a>
		</>
	)
}

function Changes({ row: { state, on, name, day } }: { row: HolidayRow }) {
	const { t } = useTranslation('parameters')
	if (state === 'ended') return null
	const to = (what: string) =>
		`/staff/parameters/holidays/proposal?${new URLSearchParams({ what, on, name })}`
	return (
		<>
			<a href={to('holiday-ended')} aria-label={`${t('holidays.end')}: ${day} ${name}`}>
				{t('holidays.end')}
			</a>{' '}
			{state === 'provisional' && (
				<a href={to('holiday-confirmed')} aria-label={`${t('holidays.confirm')}: ${day} ${name}`}>
					{t('holidays.confirm')}
				</a>
			)}
		</>
	)
}
