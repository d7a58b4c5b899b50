import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { ScheduleChart } from '#app/ui/ScheduleChart.tsx'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { type ScheduleRow, type ScheduleView } from './schedule-view.server.ts'

/** A schedule as a picture and as a list; the list alone says everything. */
export function PlanSchedule({ schedule }: { schedule: ScheduleView }) {
	const { t } = useTranslation('plan-watch')
	const { rows, bars, tallest, total, accrued, endsOn, withStates } = schedule
	const columns: Column<ScheduleRow>[] = [
		{
			id: 'number',
			label: t('schedule.number'),
			cell: ({ number }) => t('schedule.number-value', { number }),
		},
		{
			id: 'due',
			label: t('schedule.due'),
			cell: ({ dueOn, moved }) => (moved ? t('schedule.moved', { day: dueOn }) : dueOn),
		},
		...(withStates
			? [
					{
						id: 'state',
						label: t('schedule.state'),
						cell: (row: ScheduleRow) => <Came row={row} />,
					},
				]
			: []),
		{ id: 'accrued', label: t('schedule.accrued'), cell: (row) => row.accrued, number: true },
		{ id: 'amount', label: t('schedule.amount'), cell: ({ amount }) => amount, number: true },
	]
	return (
		<>
			<ScheduleChart
				summary={t('schedule.summary', { count: rows.length, endsOn, total })}
				parts={bars}
				tallest={tallest}
			/>
			<DataTable
				caption={t('schedule.caption')}
				captionHidden
				columns={columns}
				rows={rows}
				rowKey={({ number }) => String(number)}
				total={[t('schedule.total'), '', ...(withStates ? [''] : []), accrued, total]}
			/>
		</>
	)
}

const tones: Record<NonNullable<ScheduleRow['came']>['state'], StatusTone> = {
	upcoming: 'neutral',
	paid: 'done',
	'part-paid': 'waiting',
	missed: 'waiting',
	settled: 'done',
}

function Came({ row: { came } }: { row: ScheduleRow }) {
	const { t } = useTranslation('plan-watch')
	if (!came) return null
	return (
		<>
			<StatusTag tone={tones[came.state]}>{t(`state.${came.state}`)}</StatusTag>
			{came.paid && came.state !== 'paid' && (
				<span className="small"> {t('paid-so-far', { amount: came.paid })}</span>
			)}
		</>
	)
}
