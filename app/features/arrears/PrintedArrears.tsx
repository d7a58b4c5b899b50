import { useTranslation } from '#app/i18n/use-translation.ts'
import { Page } from '#app/ui/Page.tsx'
import { PrintButton } from '#app/ui/PrintButton.tsx'
import { type ArrearsView } from './arrears-view.server.ts'
import { ItemFacts } from './ItemFacts.tsx'
import { type ItemView } from './item-view.server.ts'
import { NothingOwed } from './NothingOwed.tsx'
import { PayNow } from './PayNow.tsx'
import { SumList } from './SumList.tsx'
import { TotalCard } from './TotalCard.tsx'
import { TraceTable } from './TraceTable.tsx'

/** The same facts unfolded, for A4. */
export function PrintedArrears({ view, name }: { view: ArrearsView; name: string }) {
	const { t } = useTranslation('arrears')
	return (
		<Page
			title={t('print.title')}
			caption={t('print.for', { name })}
			lead={t('print.not-official')}
			back="/arrears"
		>
			<PrintButton />
			{view.items.length === 0 ? (
				<NothingOwed today={view.today} asOf={view.asOf} />
			) : (
				<TotalCard view={view} />
			)}
			{view.items.map((item) => (
				<PrintedItem key={item.itemNo} item={item} />
			))}
			<p className="quiet">{t('pay.help')}</p>
		</Page>
	)
}

function PrintedItem({ item }: { item: ItemView }) {
	const { t } = useTranslation('arrears')
	const of = `${item.tax} ${item.period}`
	return (
		<section className="section printed-item">
			<h2>{of}</h2>
			<p>{t(`stage.${item.stage}`)}</p>
			<div className="item__halves">
				<SumList sums={item.sums} payable={item.payable} />
				<ItemFacts item={item} />
			</div>
			<PayNow paymentNumber={item.paymentNumber} accounts={item.accounts} of={of} heading="h3" />
			<h3>{t('trace.title')}</h3>
			<TraceTable trace={item.trace} of={of} />
		</section>
	)
}
