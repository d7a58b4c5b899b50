import { useTranslation } from '#app/i18n/use-translation.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { counted, type DeliveryView } from './delivery-view.ts'

/** How many rows came in, changed or ended. */
export function DeliveryCounts({ view: { counts, endsHeld } }: { view: DeliveryView }) {
	const { t } = useTranslation('ledger')
	return (
		<>
			<h2>{t('one.counts')}</h2>
			<SummaryList
				rows={counted.map((name) => ({ key: t(`count.${name}`), value: counts[name] }))}
			/>
			{endsHeld && <InsetText>{t('one.ends-held')}</InsetText>}
		</>
	)
}
