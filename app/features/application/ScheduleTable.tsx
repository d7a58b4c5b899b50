import { useTranslation } from '#app/i18n/use-translation.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { DataTable } from '#app/ui/DataTable.tsx'

type Row = { number: number; dueOn: string; amount: number; accrued: number }
type ScheduleTableProps = {
	instalments: readonly Row[]
	total: number
	surchargeDuringPlan: number
	/** Whether the relief asked for keeps the surcharge from growing, once granted; not said of several at once. */
	stopsSurcharge?: boolean
}

/** The schedule row by row, with what grows on the way. */
export function ScheduleTable({
	instalments,
	total,
	surchargeDuringPlan,
	stopsSurcharge,
}: ScheduleTableProps) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	return (
		<>
			<DataTable
				caption={t('schedule.caption')}
				captionHidden
				columns={[
					{
						id: 'number',
						label: t('schedule.number'),
						cell: ({ number }) => t('schedule.number-value', { number }),
					},
					{ id: 'due', label: t('schedule.due'), cell: ({ dueOn }) => formatDay(dueOn, language) },
					{
						id: 'accrued',
						label: t('schedule.accrued'),
						cell: ({ accrued }) => formatWon(accrued, language),
						number: true,
					},
					{
						id: 'amount',
						label: t('schedule.amount'),
						cell: ({ amount }) => formatWon(amount, language),
						number: true,
					},
				]}
				rows={instalments}
				rowKey={({ number }) => String(number)}
				total={[
					t('schedule.total'),
					'',
					formatWon(surchargeDuringPlan, language),
					formatWon(total, language),
				]}
			/>
			{stopsSurcharge !== undefined && (
				<p className="small quiet">
					{t(stopsSurcharge ? 'schedule.note-stopped' : 'schedule.note')}
				</p>
			)}
		</>
	)
}
