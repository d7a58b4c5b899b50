import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { ScheduleChart } from '#app/ui/ScheduleChart.tsx'
import { type ScheduleView as Schedule } from './plan-view.server.ts'

/** A schedule as a picture and as a table, exact to the won. */
export function ScheduleView({ schedule }: { schedule: Schedule }) {
	const { t } = useTranslation('instalment-plan')
	const { rows, chart, tallest, total, accrued, endsOn } = schedule
	return (
		<>
			<ScheduleChart
				summary={t('schedule.summary', { count: rows.length, endsOn, total })}
				parts={chart}
				tallest={tallest}
			/>
			<DataTable
				caption={t('schedule.caption')}
				columns={[
					{ id: 'number', label: t('schedule.number'), cell: ({ number }) => String(number) },
					{
						id: 'due',
						label: t('schedule.due'),
						cell: ({ dueOn, moved, provisional }) => (
							<>
								{moved ? t('schedule.moved', { day: dueOn }) : dueOn}
								{provisional && <span className="small quiet"> {t('schedule.provisional')}</span>}
							</>
						),
					},
					{ id: 'accrued', label: t('schedule.accrued'), cell: (row) => row.accrued, number: true },
					{ id: 'amount', label: t('schedule.amount'), cell: (row) => row.amount, number: true },
				]}
				rows={rows}
				rowKey={({ number }) => String(number)}
				total={[t('schedule.total'), '', accrued, total]}
			/>
			{rows.some(({ provisional }) => provisional) && (
				<p className="small quiet">{t('schedule.provisional-why')}</p>
			)}
		</>
	)
}
