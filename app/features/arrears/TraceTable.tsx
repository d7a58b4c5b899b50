import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { type TraceRowView, type TraceView } from './trace-view.server.ts'

/** The account of what was added to one tax, row by row, with the law behind each. */
export function TraceTable({ trace, of }: { trace: TraceView; of: string }) {
	const { t } = useTranslation('arrears')
	const columns: Column<TraceRowView>[] = [
		{ id: 'what', label: t('trace.what'), cell: ({ part }) => t(`trace.part.${part}`) },
		{ id: 'period', label: t('trace.period'), cell: ({ period }) => period },
		{ id: 'span', label: t('trace.span'), cell: ({ span }) => span },
		{ id: 'rate', label: t('trace.rate'), cell: ({ rate }) => rate },
		{ id: 'base', label: t('trace.base'), cell: ({ base }) => base, number: true },
		{ id: 'amount', label: t('trace.amount'), cell: ({ amount }) => amount, number: true },
		{ id: 'article', label: t('trace.article'), cell: articleOf },
	]

	if (trace.rows.length === 0) return <p>{t('trace.none')}</p>
	return (
		<div className="trace">
			<p>{t(`trace.${trace.regime}`)}</p>
			<DataTable
				caption={t('trace.caption', { of })}
				columns={columns}
				rows={trace.rows}
				rowKey={({ part, period }) => `${part} ${period}`}
			/>
			<p>
				<strong>{t('trace.total', { amount: trace.total })}</strong>
			</p>
			<p className="small quiet">{t('trace.rounding')}</p>
		</div>
	)
}

function articleOf({ article }: TraceRowView) {
	return <span lang="ko">{article}</span>
}
