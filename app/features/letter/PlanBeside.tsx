import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { type PlanRows } from './letter-view.server.ts'

/** The plan asked for beside the one offered, line by line. */
export function PlanBeside({ asked, offered }: { asked: PlanRows; offered: PlanRows }) {
	const { t } = useTranslation('letter')
	const countOf = ({ count }: PlanRows) => t('plan.count-value', { count })
	const shape = { what: t('plan.shape'), asked: asked.shape, offered: offered.shape }
	const rows = [
		{ what: t('plan.first'), asked: asked.first, offered: offered.first },
		{ what: t('plan.first-amount'), asked: asked.firstAmount, offered: offered.firstAmount },
		{ what: t('plan.count'), asked: countOf(asked), offered: countOf(offered) },
		...(asked.isEven && offered.isEven ? [] : [shape]),
		{ what: t('plan.total'), asked: asked.total, offered: offered.total },
		{ what: t('plan.surcharge'), asked: asked.surcharge, offered: offered.surcharge },
		{ what: t('plan.ends'), asked: asked.endsOn, offered: offered.endsOn },
	]
	return (
		<DataTable
			caption={t('plan.compare')}
			columns={[
				{ id: 'what', label: t('plan.what'), cell: ({ what }) => what },
				{ id: 'asked', label: t('plan.asked'), cell: (row) => row.asked },
				{ id: 'offered', label: t('plan.offered'), cell: (row) => <strong>{row.offered}</strong> },
			]}
			rows={rows}
			rowKey={({ what }) => what}
		/>
	)
}
