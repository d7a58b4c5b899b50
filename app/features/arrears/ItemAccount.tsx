import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type ItemView } from './item-view.server.ts'
import { PaymentsSoFar } from './PaymentsSoFar.tsx'
import { SumList } from './SumList.tsx'
import { TraceTable } from './TraceTable.tsx'

/** The sums of one tax and how they came about, for whoever answers a question about it. */
export function ItemAccount({ item }: { item: ItemView }) {
	const { t } = useTranslation('arrears')
	return (
		<>
			<SumList sums={item.sums} payable={item.payable} />
			<PaymentsSoFar payments={item.payments} />
			<Details summary={t('trace.title')}>
				<TraceTable trace={item.trace} of={`${item.tax} ${item.period}`} />
			</Details>
		</>
	)
}
