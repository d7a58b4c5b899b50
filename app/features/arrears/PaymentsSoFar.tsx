import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type ItemView } from './item-view.server.ts'

export function PaymentsSoFar({ payments }: Pick<ItemView, 'payments'>) {
	const { t } = useTranslation('arrears')
	if (payments.length === 0) return null
	return (
		<Details summary={t('item.payments', { count: payments.length })}>
			<dl className="sum-list">
				{payments.map(({ on, amount }, index) => (
					<div key={index}>
						<dt>{on}</dt>
						<dd>{amount}</dd>
					</div>
				))}
			</dl>
		</Details>
	)
}
