import { useTranslation } from '#app/i18n/use-translation.ts'
import { CopyButton } from '#app/ui/CopyButton.tsx'
import { type NextPayment } from './plan-view.server.ts'

/** What of the next payment goes to which tax, with the number to pay it by. */
export function NextShares({ shares }: Pick<NextPayment, 'shares'>) {
	const { t } = useTranslation('plan-watch')
	if (shares.length === 0) return null
	return (
		<>
			<p>{t('next.shares')}</p>
			<ul>
				{shares.map(({ itemNo, name, amount, paymentNumber }) => (
					<li key={itemNo}>
						{t('next.share', { name, amount })}
						{paymentNumber && (
							<>
								<br />
								{t('next.payment-number')} <span translate="no">{paymentNumber}</span>{' '}
								<CopyButton text={paymentNumber} what={`${name} ${t('next.payment-number')}`} />
							</>
						)}
					</li>
				))}
			</ul>
		</>
	)
}
