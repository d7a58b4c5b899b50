import { useTranslation } from '#app/i18n/use-translation.ts'
import { AmountCard } from '#app/ui/AmountCard.tsx'
import { type ArrearsView } from './arrears-view.server.ts'

/** The sum of the day, when it next grows, and how fresh the ledger behind it is. */
export function TotalCard({ view }: { view: ArrearsView }) {
	const { t } = useTranslation('arrears')
	return (
		<AmountCard
			label={t('total.label', { day: view.today })}
			amount={view.total}
			note={view.rise ? t('total.rise', view.rise) : t('total.still')}
		>
			{view.asOf && <p className="small quiet">{t('total.as-of', { day: view.asOf })}</p>}
		</AmountCard>
	)
}
